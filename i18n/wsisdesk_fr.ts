<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutPage</name>
    <message>
        <source>About WSIS Desk</source>
        <translation>À propos de WSIS Desk</translation>
    </message>
    <message>
        <source>Find, read, annotate and compare the resolutions and reports of conferences.</source>
        <translation>Rechercher, lire, annoter et comparer les résolutions et les rapports des conférences.</translation>
    </message>
    <message>
        <source>Version {version}, with {qt}. Apache License 2.0.</source>
        <translation>Version {version}, avec {qt}. Licence Apache 2.0.</translation>
    </message>
    <message>
        <source>Fonts: Amiri, Noto Serif, IBM Plex Sans and IBM Plex Sans Arabic, under the SIL Open Font License 1.1.</source>
        <translation>Polices&#xa0;: Amiri, Noto Serif, IBM Plex Sans et IBM Plex Sans Arabic, sous licence SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>The network is never used unless you ask for something that needs it.</source>
        <translation>Le réseau n’est jamais utilisé, sauf si vous demandez une opération qui l’exige.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to tab {number}</source>
        <translation>Aller à l’onglet {number}</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Add the &amp;starter library</source>
        <translation>Ajouter la &amp;bibliothèque d’exemples</translation>
    </message>
    <message>
        <source>Remove the starter li&amp;brary</source>
        <translation>&amp;Retirer la bibliothèque d’exemples</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Fermer l’onglet</translation>
    </message>
    <message>
        <source>Re&amp;open closed tab</source>
        <translation>Rouvrir l’&amp;onglet fermé</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Add a &amp;tag…</source>
        <translation>Ajouter une é&amp;tiquette…</translation>
    </message>
    <message>
        <source>&amp;Link as a version of a work…</source>
        <translation>Rattacher comme &amp;version d’un texte…</translation>
    </message>
    <message>
        <source>Brea&amp;k the link to the work</source>
        <translation>&amp;Détacher du texte</translation>
    </message>
    <message>
        <source>&amp;Remove from the library</source>
        <translation>Retirer de la &amp;bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>Details of the &amp;selection</source>
        <translation>&amp;Détails de la sélection</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Taille normale</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Couleurs &amp;claires</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Couleurs s&amp;ombres</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>Interface in &amp;Arabic</source>
        <translation>Interface en &amp;arabe</translation>
    </message>
    <message>
        <source>Interface in &amp;English</source>
        <translation>Interface en a&amp;nglais</translation>
    </message>
    <message>
        <source>Interface in &amp;French</source>
        <translation>Interface en &amp;français</translation>
    </message>
    <message>
        <source>Interface in &amp;Spanish</source>
        <translation>Interface en &amp;espagnol</translation>
    </message>
    <message>
        <source>Interface in &amp;Russian</source>
        <translation>Interface en &amp;russe</translation>
    </message>
    <message>
        <source>Interface in &amp;Chinese</source>
        <translation>Interface en &amp;chinois</translation>
    </message>
    <message>
        <source>Group by &amp;body</source>
        <translation>Grouper par &amp;organe</translation>
    </message>
    <message>
        <source>By &amp;work only</source>
        <translation>Grouper par te&amp;xte seulement</translation>
    </message>
    <message>
        <source>Group by &amp;year</source>
        <translation>Grouper par &amp;année</translation>
    </message>
    <message>
        <source>Group by &amp;language</source>
        <translation>Grouper par &amp;langue</translation>
    </message>
    <message>
        <source>Group by &amp;tag</source>
        <translation>Grouper par é&amp;tiquette</translation>
    </message>
    <message>
        <source>Sort by &amp;symbol</source>
        <translation>Trier par &amp;cote</translation>
    </message>
    <message>
        <source>Sort by &amp;date, newest first</source>
        <translation>Trier par &amp;date, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Sort by when &amp;added, latest first</source>
        <translation>Trier par date d’a&amp;jout, le dernier d’abord</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Onglet s&amp;uivant</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Onglet p&amp;récédent</translation>
    </message>
    <message>
        <source>&amp;Search or command…</source>
        <translation>Rec&amp;herche ou commande…</translation>
    </message>
    <message>
        <source>All comman&amp;ds…</source>
        <translation>&amp;Toutes les commandes…</translation>
    </message>
    <message>
        <source>Filter the &amp;library</source>
        <translation>&amp;Filtrer la bibliothèque</translation>
    </message>
    <message>
        <source>Go to &amp;clause…</source>
        <translation>&amp;Aller au paragraphe…</translation>
    </message>
    <message>
        <source>&amp;Find in the document…</source>
        <translation>&amp;Rechercher dans le document…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>Copier comme &amp;citation</translation>
    </message>
    <message>
        <source>Addresses in the &amp;margin</source>
        <translation>Références en &amp;marge</translation>
    </message>
    <message>
        <source>Other lan&amp;guage or version beside</source>
        <translation>Autre &amp;langue ou version en regard</translation>
    </message>
    <message>
        <source>Open &amp;beside the current document</source>
        <translation>Ouvrir en &amp;regard du document actuel</translation>
    </message>
    <message>
        <source>&amp;Pages as laid out</source>
        <translation>Pages d’ori&amp;gine</translation>
    </message>
    <message>
        <source>Meeting mo&amp;de</source>
        <translation>Mode &amp;séance</translation>
    </message>
    <message>
        <source>Cited b&amp;y…</source>
        <translation>&amp;Cité par…</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Open the &amp;menus</source>
        <translation>Ouvrir les &amp;menus</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>V&amp;olet précédent</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Check the library</source>
        <translation>&amp;Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;About WSIS Desk</source>
        <translation>À &amp;propos de WSIS Desk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Tabs by number</source>
        <translation>Onglets par &amp;numéro</translation>
    </message>
    <message>
        <source>&amp;Recent documents</source>
        <translation>Docu&amp;ments récents</translation>
    </message>
    <message>
        <source>&amp;Arrange the library</source>
        <translation>&amp;Organiser la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Co&amp;uleurs</translation>
    </message>
    <message>
        <source>In&amp;terface language</source>
        <translation>La&amp;ngue de l’interface</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>There is no library here yet.</source>
        <translation>Il n’y a pas encore de bibliothèque ici.</translation>
    </message>
    <message>
        <source>The database cannot be used: {why}.</source>
        <translation>La base de données est inutilisable&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The database is whole.</source>
        <translation>La base de données est intacte.</translation>
    </message>
    <message>
        <source>Rebuild the library: {why}.</source>
        <translation>Reconstruisez la bibliothèque&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this library.</source>
        <translation>Cette bibliothèque a été créée par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The tables are up to date.</source>
        <translation>Les tables sont à jour.</translation>
    </message>
    <message>
        <source>The tables will be brought up to date at the next start.</source>
        <translation>Les tables seront mises à jour au prochain démarrage.</translation>
    </message>
    <message>
        <source>All original files are there.</source>
        <translation>Tous les fichiers d’origine sont présents.</translation>
    </message>
    <message>
        <source>Import these files again, their originals are gone: {files}.</source>
        <translation>Importez à nouveau ces fichiers, leurs originaux ont disparu&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>All original files are as they came.</source>
        <translation>Tous les fichiers d’origine sont inchangés.</translation>
    </message>
    <message>
        <source>These original files have changed or cannot be read: {files}.</source>
        <translation>Ces fichiers d’origine ont changé ou sont illisibles&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>No original file is without an entry.</source>
        <translation>Aucun fichier d’origine n’est sans fiche.</translation>
    </message>
    <message>
        <source>Rebuild the library to list these original files: {files}.</source>
        <translation>Reconstruisez la bibliothèque pour y inscrire ces fichiers d’origine&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>The journal cannot be read: {why}.</source>
        <translation>Le journal est illisible&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The journal knows every document.</source>
        <translation>Le journal connaît tous les documents.</translation>
    </message>
    <message>
        <source>Rebuild the library to write these documents into the journal: {files}.</source>
        <translation>Reconstruisez la bibliothèque pour inscrire ces documents au journal&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>The data folder can be written to: {folder}</source>
        <translation>Le dossier de données est accessible en écriture&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}: {why}</source>
        <translation>Impossible d’écrire dans {folder}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{megabytes} MB are free.</source>
        <translation>{megabytes}&#xa0;Mo sont libres.</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are free. Free some space on the disk.</source>
        <translation>Seuls {megabytes}&#xa0;Mo sont libres. Libérez de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>The settings can be read.</source>
        <translation>Les réglages sont lisibles.</translation>
    </message>
    <message>
        <source>Install the program again; missing: {files}</source>
        <translation>Réinstallez le programme&#xa0;; il manque&#xa0;: {files}</translation>
    </message>
    <message>
        <source>All files of the program are there.</source>
        <translation>Tous les fichiers du programme sont présents.</translation>
    </message>
    <message>
        <source>The fonts are there.</source>
        <translation>Les polices sont présentes.</translation>
    </message>
    <message>
        <source>PySide6 is not installed: only the command line works.</source>
        <translation>PySide6 n’est pas installé&#xa0;: seule la ligne de commande fonctionne.</translation>
    </message>
    <message>
        <source>{version} crashes on Python 3.11; use 6.11.</source>
        <translation>{version} se bloque avec Python 3.11&#xa0;; utilisez 6.11.</translation>
    </message>
    <message>
        <source>The window is drawn by {version}.</source>
        <translation>La fenêtre est dessinée par {version}.</translation>
    </message>
    <message>
        <source>LibreOffice was not found; .doc files need it.</source>
        <translation>LibreOffice est introuvable&#xa0;; les fichiers .doc en ont besoin.</translation>
    </message>
    <message>
        <source>LibreOffice reads .doc files: {program}</source>
        <translation>LibreOffice lit les fichiers .doc&#xa0;: {program}</translation>
    </message>
    <message>
        <source>There is no search index yet; the first search makes it.</source>
        <translation>Il n’y a pas encore d’index de recherche&#xa0;; la première recherche le crée.</translation>
    </message>
    <message>
        <source>The search index will be made anew before the next search.</source>
        <translation>L’index de recherche sera refait avant la prochaine recherche.</translation>
    </message>
    <message>
        <source>The search index is whole.</source>
        <translation>L’index de recherche est intact.</translation>
    </message>
    <message>
        <source>The search index is damaged. Delete the file; it is made again: {path}</source>
        <translation>L’index de recherche est endommagé. Supprimez le fichier, il sera recréé&#xa0;: {path}</translation>
    </message>
</context>
<context>
    <name>CitationCards</name>
    <message>
        <source>Several bodies number their texts so, and none is named here.</source>
        <translation>Plusieurs organes numérotent ainsi leurs textes et aucun n’est nommé ici.</translation>
    </message>
    <message>
        <source>Which text is cited cannot be told</source>
        <translation>Texte cité indéterminé</translation>
    </message>
    <message>
        <source>Open version %1</source>
        <translation>Ouvrir la version %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Version citée</translation>
    </message>
    <message>
        <source>You hold</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>no version of it</source>
        <translation>aucune version</translation>
    </message>
    <message>
        <source>an undated version</source>
        <translation>une version non datée</translation>
    </message>
    <message>
        <source>and older ones</source>
        <translation>et des versions antérieures</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>The citation is not written as usual; this is probably meant.</source>
        <translation>La référence n’a pas la forme habituelle&#xa0;; il s’agit probablement de ce texte.</translation>
    </message>
    <message>
        <source>Not the version cited; the text may differ.</source>
        <translation>Ce n’est pas la version citée&#xa0;; le texte peut différer.</translation>
    </message>
</context>
<context>
    <name>CitationDesk</name>
    <message>
        <source>No clause in your library cites %1.</source>
        <translation>Aucun paragraphe de votre bibliothèque ne cite %1.</translation>
    </message>
</context>
<context>
    <name>CitationFollower</name>
    <message>
        <source>{name} is not in your library.</source>
        <translation>{name}&#xa0;: absent de votre bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s) cite(s) it.</source>
        <translation>
            <numerusform>%Ln paragraphe le cite.</numerusform>
            <numerusform>%Ln paragraphes le citent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>{cited} is cited; your library holds {held}.</source>
        <translation>Le renvoi vise&#xa0;: {cited}&#xa0;; votre bibliothèque contient&#xa0;: {held}.</translation>
    </message>
    <message>
        <source>The text may differ.</source>
        <translation>Le texte peut différer.</translation>
    </message>
    <message>
        <source>This link leads out of the library: {address}</source>
        <translation>Ce lien mène hors de la bibliothèque&#xa0;: {address}</translation>
    </message>
    <message numerus="yes">
        <source>Cited in %n clause(s)</source>
        <translation>
            <numerusform>Cité dans %n paragraphe</numerusform>
            <numerusform>Cité dans %n paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>CitingPopup</name>
    <message>
        <source>Cited by: %1</source>
        <translation>Cité par&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s)</source>
        <translation>
            <numerusform>%Ln paragraphe</numerusform>
            <numerusform>%Ln paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Clauses that cite this text</source>
        <translation>Paragraphes qui citent ce texte</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>Copier comme c&amp;itation</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>&amp;Go to clause…</source>
        <translation>&amp;Aller au paragraphe…</translation>
    </message>
    <message>
        <source>&amp;Open what is cited</source>
        <translation>&amp;Ouvrir le document cité</translation>
    </message>
    <message>
        <source>Show what is &amp;held</source>
        <translation>Afficher la version &amp;disponible</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>R&amp;etour au texte</translation>
    </message>
    <message>
        <source>&amp;Open the note</source>
        <translation>&amp;Ouvrir la note</translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation>&amp;Ouvrir le lien</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in the program</source>
        <translation>Erreur du programme</translation>
    </message>
    <message>
        <source>WSIS Desk has met a fault of its own. Your documents are safe: the originals are never changed. You can go on working.</source>
        <translation>WSIS Desk a rencontré une erreur interne. Vos documents sont en sécurité&#xa0;: les originaux ne sont jamais modifiés. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Please copy this report and send it to whoever maintains the program.</source>
        <translation>Veuillez copier ce rapport et l’envoyer aux responsables du programme.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>DeskPages</name>
    <message>
        <source>Checking the library</source>
        <translation>Vérification de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) selected</source>
        <translation>
            <numerusform>%Ln document sélectionné</numerusform>
            <numerusform>%Ln documents sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Rattaché</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manuellement</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Specimen document</source>
        <translation>Document d’exemple</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to add to the library</source>
        <translation>Déposez pour ajouter à la bibliothèque</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%Ln document(s) linked.</source>
        <translation>
            <numerusform>%Ln document rattaché.</numerusform>
            <numerusform>%Ln documents rattachés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) now stand(s) alone.</source>
        <translation>
            <numerusform>%Ln document détaché.</numerusform>
            <numerusform>%Ln documents détachés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) removed from the library.</source>
        <translation>
            <numerusform>%Ln document retiré de la bibliothèque.</numerusform>
            <numerusform>%Ln documents retirés de la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged “{tag}”.</source>
        <translation>Étiquette «&#xa0;{tag}&#xa0;» ajoutée.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“{name}” is not there, or may not be opened.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» est introuvable ou son ouverture n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Check that the file still exists and that you may read it.</source>
        <translation>Vérifiez que le fichier existe toujours et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>“{name}” has no text in it.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» ne contient aucun texte.</translation>
    </message>
    <message>
        <source>It may not have been downloaded fully. Fetch it again.</source>
        <translation>Son téléchargement est peut-être incomplet. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is not a kind of document that can be read here.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» n’est pas d’un type qui peut être lu ici.</translation>
    </message>
    <message>
        <source>Word, PDF, HTML, OpenDocument, RTF and plain text files can be imported.</source>
        <translation>Les fichiers Word, PDF, HTML, OpenDocument, RTF et texte brut peuvent être importés.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>Fetch it again, or open it in the program it comes from and save a copy.</source>
        <translation>Téléchargez-le à nouveau, ou ouvrez-le dans son programme d’origine et enregistrez-en une copie.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Open it with the password, save a copy without one and import that.</source>
        <translation>Ouvrez-le avec le mot de passe, enregistrez une copie sans mot de passe et importez-la.</translation>
    </message>
    <message>
        <source>This passphrase does not open “{name}”.</source>
        <translation>Cette phrase de passe n’ouvre pas le fichier «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Type it again, or ask whoever sent the file.</source>
        <translation>Saisissez-la à nouveau ou demandez-la à l’expéditeur du fichier.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» contient des images de pages, sans texte.</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it first, or ask for the original file.</source>
        <translation>Appliquez-lui d’abord la reconnaissance de caractères (OCR) ou demandez le fichier original.</translation>
    </message>
    <message>
        <source>The text of “{name}” cannot be turned into letters.</source>
        <translation>Le texte du fichier «&#xa0;{name}&#xa0;» ne peut pas être converti en caractères.</translation>
    </message>
    <message>
        <source>Its fonts do not say which letters they show. Ask for the Word version.</source>
        <translation>Ses polices n’indiquent pas les caractères qu’elles affichent. Demandez la version Word.</translation>
    </message>
    <message>
        <source>“{name}” behaves as harmful files do and was not opened.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» se comporte comme un fichier malveillant&#xa0;; il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Do not open it elsewhere unless you trust where it came from.</source>
        <translation>Ne l’ouvrez pas ailleurs, sauf si vous avez confiance dans sa provenance.</translation>
    </message>
    <message>
        <source>“{name}” is too large or too deeply nested to be read safely.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» est trop volumineux ou trop imbriqué pour être lu sans risque.</translation>
    </message>
    <message>
        <source>Split it into parts and import those.</source>
        <translation>Divisez-le en plusieurs parties et importez celles-ci.</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long and was stopped.</source>
        <translation>La lecture du fichier «&#xa0;{name}&#xa0;» durait trop longtemps et a été arrêtée.</translation>
    </message>
    <message>
        <source>Try another format of the same document.</source>
        <translation>Essayez un autre format du même document.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: the reader stopped.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» n’a pas pu être lu&#xa0;: le lecteur s’est arrêté.</translation>
    </message>
    <message>
        <source>The file is probably damaged. Fetch it again or try another format.</source>
        <translation>Le fichier est sans doute endommagé. Téléchargez-le à nouveau ou essayez un autre format.</translation>
    </message>
    <message>
        <source>“{name}” changed while it was being read.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» a été modifié pendant sa lecture.</translation>
    </message>
    <message>
        <source>Wait until it has been saved or downloaded, then import it again.</source>
        <translation>Attendez la fin de son enregistrement ou de son téléchargement, puis importez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” needs {detail}, which is not installed here.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» nécessite {detail}, qui n’est pas installé ici.</translation>
    </message>
    <message>
        <source>Save it as .docx in Word or LibreOffice and import that.</source>
        <translation>Enregistrez-le au format .docx dans Word ou LibreOffice et importez cette copie.</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>Un autre programme utilise la bibliothèque.</translation>
    </message>
    <message>
        <source>Wait a moment, or close the other window, and try again.</source>
        <translation>Attendez un instant ou fermez l’autre fenêtre, puis réessayez.</translation>
    </message>
    <message>
        <source>A newer version of the program has written this library.</source>
        <translation>Cette bibliothèque a été créée par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>Install the newer version, or use another data folder.</source>
        <translation>Installez la version plus récente ou utilisez un autre dossier de données.</translation>
    </message>
    <message>
        <source>These notes were written by a newer version of the program.</source>
        <translation>Ces notes ont été écrites par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>Update the program. Nothing in the notes has been changed.</source>
        <translation>Mettez le programme à jour. Rien n’a été modifié dans les notes.</translation>
    </message>
    <message>
        <source>The file with your notes is damaged.</source>
        <translation>Le fichier de vos notes est endommagé.</translation>
    </message>
    <message>
        <source>Restore them from a backup: what can still be read is kept as well.</source>
        <translation>Restaurez-les à partir d’une sauvegarde&#xa0;: ce qui est encore lisible est aussi conservé.</translation>
    </message>
    <message>
        <source>The backup of your notes could not be verified.</source>
        <translation>La sauvegarde de vos notes n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>Your notes and the earlier backups are untouched. Check the disk.</source>
        <translation>Vos notes et les sauvegardes précédentes sont intactes. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>There is no note “{wanted}”.</source>
        <translation>Il n’y a pas de note «&#xa0;{wanted}&#xa0;».</translation>
    </message>
    <message>
        <source>List the notes of the document to see their identifiers.</source>
        <translation>Affichez les notes du document pour voir leurs identifiants.</translation>
    </message>
    <message>
        <source>“{wanted}” is not one place in the document.</source>
        <translation>«&#xa0;{wanted}&#xa0;» n’est pas un endroit unique du document.</translation>
    </message>
    <message>
        <source>Name the clause by its address, or quote more of its words.</source>
        <translation>Désignez le paragraphe par son adresse ou citez-en davantage de mots.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>La bibliothèque est endommagée.</translation>
    </message>
    <message>
        <source>Rebuild it from the original files; they are kept separately.</source>
        <translation>Reconstituez-la à partir des fichiers originaux, qui sont conservés séparément.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be stored in {path}.</source>
        <translation>Le disque est plein&#xa0;: plus rien ne peut être enregistré dans {path}.</translation>
    </message>
    <message>
        <source>Free some space and try again. What was stored before is safe.</source>
        <translation>Libérez de l’espace et réessayez. Ce qui était déjà enregistré est intact.</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}.</source>
        <translation>Impossible d’écrire dans {path}.</translation>
    </message>
    <message>
        <source>Check that the disk is not write-protected, or choose another data folder.</source>
        <translation>Vérifiez que le disque n’est pas protégé en écriture ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>“{name}” could not be written.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another name or folder.</source>
        <translation>Fermez-le dans les autres programmes ou choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>The disk that holds {path} does not answer.</source>
        <translation>Le disque qui contient {path} ne répond pas.</translation>
    </message>
    <message>
        <source>Check that the memory stick or network drive is connected.</source>
        <translation>Vérifiez que la clé USB ou le lecteur réseau est connecté.</translation>
    </message>
    <message>
        <source>The original file of this document is gone from the library.</source>
        <translation>Le fichier original de ce document n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Its text can still be read. Import the file again.</source>
        <translation>Son texte reste lisible. Importez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>There is no document “{wanted}” in the library.</source>
        <translation>La bibliothèque ne contient aucun document «&#xa0;{wanted}&#xa0;».</translation>
    </message>
    <message>
        <source>Check how it is written, or import the file first.</source>
        <translation>Vérifiez l’orthographe ou importez d’abord le fichier.</translation>
    </message>
    <message>
        <source>“{wanted}” may mean several documents: {candidates}.</source>
        <translation>«&#xa0;{wanted}&#xa0;» peut désigner plusieurs documents&#xa0;: {candidates}.</translation>
    </message>
    <message>
        <source>Give more of the symbol, or one of these identifiers.</source>
        <translation>Précisez la cote ou indiquez l’un de ces identifiants.</translation>
    </message>
    <message>
        <source>The library could not do this.</source>
        <translation>La bibliothèque n’a pas pu effectuer cette opération.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the library’s health.</source>
        <translation>Réessayez&#xa0;; si le problème persiste, vérifiez l’état de la bibliothèque.</translation>
    </message>
    <message>
        <source>A newer version of the program has written {path}.</source>
        <translation>{path} a été créé par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>Install the newer version, or move this settings file away.</source>
        <translation>Installez la version plus récente ou déplacez ce fichier de paramètres.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read.</source>
        <translation>Les paramètres de {path} ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away to start with the defaults.</source>
        <translation>Corrigez le fichier ou déplacez-le pour revenir aux paramètres par défaut.</translation>
    </message>
    <message>
        <source>A setting in {path} has a value it cannot have: {detail}.</source>
        <translation>Un paramètre de {path} a une valeur non autorisée&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Correct the value, or delete the line to use the default.</source>
        <translation>Corrigez la valeur ou supprimez la ligne pour utiliser la valeur par défaut.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used.</source>
        <translation>Les paramètres de {path} ne peuvent pas être utilisés.</translation>
    </message>
    <message>
        <source>Move the file away to start with the defaults.</source>
        <translation>Déplacez le fichier pour revenir aux paramètres par défaut.</translation>
    </message>
    <message>
        <source>“{name}” was not written: as tracked changes it would not give both texts back exactly.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: en suivi des modifications, il ne restituerait pas exactement les deux textes.</translation>
    </message>
    <message>
        <source>Export as a table, PDF or web page instead. The trouble begins at “{place}”.</source>
        <translation>Exportez plutôt un tableau, un PDF ou une page web. Le problème commence à «&#xa0;{place}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” has no ending that names a form of export.</source>
        <translation>Le nom «&#xa0;{name}&#xa0;» n’a pas d’extension qui désigne un format d’exportation.</translation>
    </message>
    <message>
        <source>Let the name end in one of these: {known}.</source>
        <translation>Terminez le nom par l’une de ces extensions&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>L’opération n’a pas pu être effectuée.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving as PDF</source>
        <translation>Enregistrement en PDF</translation>
    </message>
    <message>
        <source>Preparing to print</source>
        <translation>Préparation de l’impression</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer.</source>
        <translation>
            <numerusform>%Ln page envoyée à l’imprimante.</numerusform>
            <numerusform>%Ln pages envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Find in this document…</source>
        <translation>Rechercher dans ce document…</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Rechercher dans ce document</translation>
    </message>
    <message>
        <source>Current hit and number of hits</source>
        <translation>Occurrence actuelle et nombre d’occurrences</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Occurrence précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Occurrence suivante (Entrée)</translation>
    </message>
    <message>
        <source>Highlight all</source>
        <translation>Tout surligner</translation>
    </message>
    <message>
        <source>Match exactly as written</source>
        <translation>Exactement comme écrit</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
</context>
<context>
    <name>GoToField</name>
    <message>
        <source>Type a clause as it is named: 8, operative 8, recalling c</source>
        <translation>Indiquez le paragraphe&#xa0;: 8, dispositif 8, rappelant c</translation>
    </message>
    <message>
        <source>No clause is called that.</source>
        <translation>Aucun paragraphe ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to clause…</source>
        <translation>Aller au paragraphe…</translation>
    </message>
    <message>
        <source>Go to clause</source>
        <translation>Aller au paragraphe</translation>
    </message>
    <message>
        <source>Places that may be meant</source>
        <translation>Endroits possibles</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health of the library</source>
        <translation>État de la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) found something wrong.</source>
        <translation>
            <numerusform>%Ln vérification a révélé un problème.</numerusform>
            <numerusform>%Ln vérifications ont révélé un problème.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers qui n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Oublier ces fichiers</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Adding documents</source>
        <translation>Ajout de documents</translation>
    </message>
    <message>
        <source>Adding the starter library</source>
        <translation>Ajout de la bibliothèque d’exemples</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) added.</source>
        <translation>
            <numerusform>%Ln document ajouté.</numerusform>
            <numerusform>%Ln documents ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) passed over.</source>
        <translation>
            <numerusform>%Ln fichier ignoré.</numerusform>
            <numerusform>%Ln fichiers ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message numerus="yes">
        <source>The starter library is here: %Ln specimen(s) to try things on.</source>
        <translation>
            <numerusform>La bibliothèque d’exemples est prête&#xa0;: %Ln document pour s’exercer.</numerusform>
            <numerusform>La bibliothèque d’exemples est prête&#xa0;: %Ln documents pour s’exercer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove again</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>The starter library is not installed.</source>
        <translation>La bibliothèque d’exemples n’est pas installée.</translation>
    </message>
    <message>
        <source>The starter library has been removed.</source>
        <translation>La bibliothèque d’exemples a été retirée.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Meeting record</source>
        <translation>Compte rendu de séance</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Tracked changes in the file, read as accepted</source>
        <translation>Modifications apparentes dans le fichier, lues comme acceptées</translation>
    </message>
    <message>
        <source>Comments in the file</source>
        <translation>Commentaires dans le fichier</translation>
    </message>
    <message>
        <source>Hidden text in the file</source>
        <translation>Texte masqué dans le fichier</translation>
    </message>
    <message>
        <source>Some letters could not be read</source>
        <translation>Certains caractères n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The file was damaged; read after repair</source>
        <translation>Fichier endommagé, lu après réparation</translation>
    </message>
    <message>
        <source>A link leads nowhere</source>
        <translation>Un lien ne mène nulle part</translation>
    </message>
    <message>
        <source>Macros in the file, ignored</source>
        <translation>Macros dans le fichier, ignorées</translation>
    </message>
    <message>
        <source>Other files inside it, not read</source>
        <translation>Autres fichiers incorporés, non lus</translation>
    </message>
    <message>
        <source>The encoding had to be guessed</source>
        <translation>Codage des caractères déterminé par approximation</translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>Déjà dans la bibliothèque</translation>
    </message>
    <message>
        <source>Not a document</source>
        <translation>Pas un document</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Tag for the selected documents:</source>
        <translation>Étiquette pour les documents sélectionnés&#xa0;:</translation>
    </message>
    <message>
        <source>Symbol of the version, for example Resolution 1334 (Mod. 2023):</source>
        <translation>Cote de la version, par exemple Résolution&#xa0;1334 (Mod.&#xa0;2023)&#xa0;:</translation>
    </message>
    <message>
        <source>This is no symbol that is known here.</source>
        <translation>Cette cote n’est pas connue ici.</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Filter by title or symbol…</source>
        <translation>Filtrer par titre ou cote…</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Filtrer la bibliothèque</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %Ln document(s).</source>
        <translation>
            <numerusform>Le filtre masque le seul document (%Ln).</numerusform>
            <numerusform>Le filtre masque les %Ln documents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library is empty. Add the meeting documents once, then read and search them offline.</source>
        <translation>Votre bibliothèque est vide. Ajoutez une fois les documents de la réunion, puis lisez-les et consultez-les hors connexion.</translation>
    </message>
</context>
<context>
    <name>LibraryRows</name>
    <message>
        <source>Undated version</source>
        <translation>Version non datée</translation>
    </message>
    <message>
        <source>{name}, documents: {count}</source>
        <translation>{name}, documents&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Langue inconnue</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Autres documents</translation>
    </message>
    <message>
        <source>specimen</source>
        <translation>exemple</translation>
    </message>
</context>
<context>
    <name>MeetingField</name>
    <message>
        <source>no clause is called that</source>
        <translation>aucun paragraphe ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to clause…</source>
        <translation>Paragraphe…</translation>
    </message>
    <message>
        <source>Go to clause</source>
        <translation>Aller au paragraphe</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>Meeting mode</source>
        <translation>Mode séance</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloc</translation>
    </message>
    <message>
        <source>first, last</source>
        <translation>premier, dernier</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>go to what is typed</source>
        <translation>aller au paragraphe saisi</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>quitter</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>Plan du document</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search documents and commands…</source>
        <translation>Rechercher un document ou une commande…</translation>
    </message>
    <message>
        <source>Search documents and commands</source>
        <translation>Rechercher un document ou une commande</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Nothing here has these words. Try one word fewer.</source>
        <translation>Aucun résultat pour ces mots. Essayez avec un mot de moins.</translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter choose · Esc close · Begin with &gt; for commands alone</source>
        <translation>↑ ↓ se déplacer · Entrée choisir · Échap fermer · Commencez par &gt; pour ne voir que les commandes</translation>
    </message>
    <message>
        <source>Tab {number}</source>
        <translation>Onglet {number}</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Documents ouverts</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Dans la bibliothèque</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>Note {mark}</source>
        <translation>Note {mark}</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>A quotation mark is missing: the rest is taken for one phrase.</source>
        <translation>Il manque un guillemet&#xa0;: le reste est pris pour une seule expression.</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>Cette parenthèse n’est jamais fermée.</translation>
    </message>
    <message>
        <source>This bracket was never opened.</source>
        <translation>Cette parenthèse n’a jamais été ouverte.</translation>
    </message>
    <message>
        <source>“{detail}” has nothing to work on and is left out.</source>
        <translation>«&#xa0;{detail}&#xa0;» ne s’applique à rien et est ignoré.</translation>
    </message>
    <message>
        <source>“{detail}” is no field that can be searched: the words are looked for anywhere.</source>
        <translation>«&#xa0;{detail}&#xa0;» n’est pas un champ de recherche&#xa0;: les mots sont cherchés partout.</translation>
    </message>
    <message>
        <source>“{detail}” is no year or range of years, such as 2015..2026.</source>
        <translation>«&#xa0;{detail}&#xa0;» n’est ni une année ni un intervalle d’années, comme 2015..2026.</translation>
    </message>
    <message>
        <source>“{detail}” is no language or kind of document known here.</source>
        <translation>«&#xa0;{detail}&#xa0;» n’est ni une langue ni un type de document connu ici.</translation>
    </message>
    <message>
        <source>This only says what must not be there: all else is found.</source>
        <translation>Ceci dit seulement ce qui doit être absent&#xa0;: tout le reste est trouvé.</translation>
    </message>
    <message>
        <source>There is no word or number in this that can be looked for.</source>
        <translation>Il n’y a là ni mot ni nombre à chercher.</translation>
    </message>
    <message>
        <source>No paragraph has all of these words; those shown have some of them.</source>
        <translation>Aucun paragraphe ne contient tous ces mots&#xa0;; ceux affichés en contiennent certains.</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Open a document from the library to read it here.</source>
        <translation>Ouvrez un document de la bibliothèque pour le lire ici.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Nothing read yet</source>
        <translation>Aucun document lu</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Import report</source>
        <translation>Rapport d’importation</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) passed over</source>
        <translation>
            <numerusform>%Ln fichier ignoré</numerusform>
            <numerusform>%Ln fichiers ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) added</source>
        <translation>
            <numerusform>%Ln document ajouté</numerusform>
            <numerusform>%Ln documents ajoutés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the library or run a command…</source>
        <translation>Rechercher ou exécuter une commande…</translation>
    </message>
    <message>
        <source>Search the library or run a command</source>
        <translation>Rechercher ou exécuter une commande</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Digits of the Arabic interface</source>
        <translation>Chiffres de l’interface arabe</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Size of text, per cent</source>
        <translation>Taille du texte, en pourcentage</translation>
    </message>
    <message>
        <source>Width of the page, pixels</source>
        <translation>Largeur de la page, en pixels</translation>
    </message>
    <message>
        <source>Distance of lines, per cent</source>
        <translation>Interligne, en pourcentage</translation>
    </message>
    <message>
        <source>Documents keep their own language and direction.</source>
        <translation>Les documents conservent leur langue et leur sens d’écriture.</translation>
    </message>
    <message>
        <source>Jump to a place at once, without moving or tinting.</source>
        <translation>Aller directement à l’endroit voulu, sans défilement ni surlignage.</translation>
    </message>
    <message>
        <source>At 100 per cent; it grows with the size of text.</source>
        <translation>À 100&#xa0;%&#xa0;; elle augmente avec la taille du texte.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>European (123)</source>
        <translation>Européens (123)</translation>
    </message>
    <message>
        <source>Arabic-Indic (١٢٣)</source>
        <translation>Arabo-indiens (١٢٣)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Chinese characters are set in {family}, a font of this computer.</source>
        <translation>Les caractères chinois s’affichent en {family}, police de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer has no font for Chinese: such text cannot be shown.</source>
        <translation>Cet ordinateur n’a pas de police pour le chinois&#xa0;: ces textes ne peuvent pas être affichés.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Filter actions…</source>
        <translation>Filtrer les commandes…</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Filtrer les commandes</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Use this shortcut</source>
        <translation>Utiliser ce raccourci</translation>
    </message>
    <message>
        <source>Restore the original</source>
        <translation>Rétablir l’original</translation>
    </message>
    <message>
        <source>{keys} already stands for “{action}”. Change that one first.</source>
        <translation>{keys} est déjà attribué à «&#xa0;{action}&#xa0;». Modifiez d’abord ce raccourci.</translation>
    </message>
</context>
<context>
    <name>SplitHeader</name>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked by clause</source>
        <translation>Liés par paragraphe</translation>
    </message>
    <message>
        <source>Scroll both texts together, clause by clause</source>
        <translation>Faire défiler les deux textes ensemble, paragraphe par paragraphe</translation>
    </message>
    <message>
        <source>Close the second text</source>
        <translation>Fermer le second texte</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your library is empty</source>
        <translation>Votre bibliothèque est vide</translation>
    </message>
    <message>
        <source>Add the meeting documents once, then read and search them offline.</source>
        <translation>Ajoutez une fois les documents de la réunion, puis lisez-les et consultez-les hors connexion.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Aucun document ouvert</translation>
    </message>
    <message>
        <source>Choose a document from the library, or one you read lately.</source>
        <translation>Choisissez un document de la bibliothèque ou un document lu récemment.</translation>
    </message>
    <message>
        <source>Drop files or a whole folder here: Word, PDF or HTML</source>
        <translation>Déposez ici des fichiers ou un dossier entier&#xa0;: Word, PDF ou HTML</translation>
    </message>
    <message>
        <source>Originals are kept</source>
        <translation>Originaux conservés</translation>
    </message>
    <message>
        <source>Files are copied as they are; the originals are never changed.</source>
        <translation>Les fichiers sont copiés tels quels&#xa0;; les originaux ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>Arranged by work</source>
        <translation>Classement par texte</translation>
    </message>
    <message>
        <source>Versions and languages of a resolution stand together.</source>
        <translation>Les versions et les langues d’une résolution sont réunies.</translation>
    </message>
    <message>
        <source>Nothing leaves your computer</source>
        <translation>Rien ne quitte votre ordinateur</translation>
    </message>
    <message>
        <source>The network is not used unless you ask for it.</source>
        <translation>Le réseau n’est utilisé qu’à votre demande.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1%2</source>
        <comment>a number and the sign for per cent</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>StatusReporter</name>
    <message>
        <source>A newer version is held</source>
        <translation>Version plus récente en bibliothèque</translation>
    </message>
    <message>
        <source>Latest version held</source>
        <translation>Dernière version en bibliothèque</translation>
    </message>
    <message>
        <source>Specimen text</source>
        <translation>Texte d’exemple</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s)</source>
        <translation>
            <numerusform>%Ln paragraphe</numerusform>
            <numerusform>%Ln paragraphes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabArea</name>
    <message>
        <source>Open documents</source>
        <translation>Documents ouverts</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Page thumbnails</source>
        <translation>Vignettes des pages</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>The library holds no other version or language of this document.</source>
        <translation>La bibliothèque ne contient aucune autre version ou langue de ce document.</translation>
    </message>
    <message>
        <source>Choose any document in the library to open it beside this one.</source>
        <translation>Choisissez un document de la bibliothèque pour l’ouvrir en regard de celui-ci.</translation>
    </message>
    <message>
        <source>The pages of this file cannot be drawn.</source>
        <translation>Les pages de ce fichier ne peuvent pas être affichées.</translation>
    </message>
    <message>
        <source>Its text can still be read.</source>
        <translation>Son texte reste lisible.</translation>
    </message>
</context>
</TS>
