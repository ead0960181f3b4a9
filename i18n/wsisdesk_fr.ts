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
        <translation>Polices : Amiri, Noto Serif, IBM Plex Sans et IBM Plex Sans Arabic, sous licence SIL Open Font License 1.1.</translation>
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
        <source>Close ot&amp;her tabs</source>
        <translation>Fermer les a&amp;utres onglets</translation>
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
        <source>R&amp;edo</source>
        <translation>&amp;Rétablir</translation>
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
        <source>&amp;Search the library…</source>
        <translation>&amp;Rechercher dans la bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Next result</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous result</source>
        <translation>Résultat &amp;précédent</translation>
    </message>
    <message>
        <source>Sa&amp;ve the search…</source>
        <translation>&amp;Enregistrer la recherche…</translation>
    </message>
    <message>
        <source>&amp;Copy the results</source>
        <translation>&amp;Copier les résultats</translation>
    </message>
    <message>
        <source>Save the &amp;results…</source>
        <translation>Enregistrer les rés&amp;ultats…</translation>
    </message>
    <message>
        <source>S&amp;ynonyms</source>
        <translation>S&amp;ynonymes</translation>
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
        <source>Compare &amp;with…</source>
        <translation>Comparer &amp;avec…</translation>
    </message>
    <message>
        <source>Compare &amp;versions</source>
        <translation>Comparer les &amp;versions</translation>
    </message>
    <message>
        <source>&amp;History over all versions</source>
        <translation>&amp;Historique de toutes les versions</translation>
    </message>
    <message>
        <source>Two lan&amp;guages in parallel</source>
        <translation>Deux &amp;langues en parallèle</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Modification &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Modification &amp;précédente</translation>
    </message>
    <message>
        <source>Other &amp;end of the move</source>
        <translation>Autre &amp;bout du déplacement</translation>
    </message>
    <message>
        <source>&amp;Comment on the clause compared</source>
        <translation>&amp;Commenter le paragraphe comparé</translation>
    </message>
    <message>
        <source>E&amp;xport the comparison…</source>
        <translation>E&amp;xporter la comparaison…</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Surligner</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Commenter</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>Si&amp;gnet</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>&amp;Étiquette</translation>
    </message>
    <message>
        <source>&amp;Propose wording</source>
        <translation>&amp;Proposer un texte</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>Not&amp;es</translation>
    </message>
    <message>
        <source>P&amp;roposed wording in the text</source>
        <translation>Texte p&amp;roposé dans le document</translation>
    </message>
    <message>
        <source>Mark the selection in a colour, or the note there</source>
        <translation>Marquer la sélection d’une couleur, ou la note qui s’y trouve</translation>
    </message>
    <message>
        <source>Open the note there, or comment on the selection</source>
        <translation>Ouvrir la note qui s’y trouve, ou commenter la sélection</translation>
    </message>
    <message>
        <source>Delete the note there</source>
        <translation>Supprimer la note qui s’y trouve</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Notes on &amp;all documents</source>
        <translation>Notes sur &amp;tous les documents</translation>
    </message>
    <message>
        <source>Notes from the earlier &amp;version</source>
        <translation>Notes de la &amp;version antérieure</translation>
    </message>
    <message>
        <source>E&amp;xport notes…</source>
        <translation>E&amp;xporter les notes…</translation>
    </message>
    <message>
        <source>Open a co&amp;lleague's notes…</source>
        <translation>Ouvrir les notes d'un co&amp;llègue…</translation>
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
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
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
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
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
    <name>CardList</name>
    <message numerus="yes">
        <source>Show %Ln more exact note(s)</source>
        <translation>
            <numerusform>Afficher %Ln autre note identique</numerusform>
            <numerusform>Afficher %Ln autres notes identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>En afficher %Ln autre</numerusform>
            <numerusform>En afficher %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>&amp;Go to the text</source>
        <translation>&amp;Aller au texte</translation>
    </message>
    <message>
        <source>&amp;Copy to my notes</source>
        <translation>&amp;Copier dans mes notes</translation>
    </message>
    <message>
        <source>Mark as &amp;open</source>
        <translation>Marquer &amp;ouverte</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Marquer &amp;réglée</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>CarryCard</name>
    <message>
        <source>{where} · the same text in the same place</source>
        <translation>{where} · même texte, même endroit</translation>
    </message>
    <message>
        <source>{old} → {new} · the same text</source>
        <translation>{old} → {new} · même texte</translation>
    </message>
    <message>
        <source>{where} · the words commented on have changed</source>
        <translation>{where} · le passage annoté a changé</translation>
    </message>
    <message>
        <source>{old} → {new} · the words commented on have changed</source>
        <translation>{old} → {new} · le passage annoté a changé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible place(s)</source>
        <translation>
            <numerusform>%Ln endroit possible</numerusform>
            <numerusform>%Ln endroits possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>{where} · the words are not in the new text any more</source>
        <translation>{where} · ces mots ne figurent plus dans le nouveau texte</translation>
    </message>
    <message>
        <source>What was to be changed does not stand there any more.</source>
        <translation>Ce qu’il s’agissait de modifier ne s’y trouve plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} proposed changes would be left out.</source>
        <translation>
            <numerusform>%Ln des {all} modifications proposées serait omise.</numerusform>
            <numerusform>%Ln des {all} modifications proposées seraient omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>old</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>Open the old text</source>
        <translation>Ouvrir l'ancien texte</translation>
    </message>
    <message>
        <source>Place it on the clause</source>
        <translation>La placer sur le paragraphe</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>L'y laisser</translation>
    </message>
    <message>
        <source>Place it here</source>
        <translation>La placer ici</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>CarryDesk</name>
    <message>
        <source>No notes wait on an earlier version.</source>
        <translation>Aucune note n'attend sur une version antérieure.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) on an earlier version of %1 wait to be carried over.</source>
        <translation>
            <numerusform>%Ln note sur une version antérieure de %1 attend d'être reportée.</numerusform>
            <numerusform>%Ln notes sur une version antérieure de %1 attendent d'être reportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les examiner</translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>Exact</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacées</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ambiguës</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimées</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Notes: {old} → {new}</source>
        <translation>Notes : {old} → {new}</translation>
    </message>
    <message>
        <source>Accept all exact ({count})</source>
        <translation>Accepter toutes les identiques ({count})</translation>
    </message>
    <message numerus="yes">
        <source>A newer version has come: %Ln note(s) wait</source>
        <translation>
            <numerusform>Une version plus récente est arrivée : %Ln note attend</numerusform>
            <numerusform>Une version plus récente est arrivée : %Ln notes attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} settled</source>
        <translation>{done} sur {total} réglées</translation>
    </message>
    <message>
        <source>Nothing carried over yet</source>
        <translation>Rien n'a encore été reporté</translation>
    </message>
    <message>
        <source>The notes are being looked for in the newer version…</source>
        <translation>Recherche des notes dans la version plus récente…</translation>
    </message>
    <message>
        <source>No notes on the earlier version.</source>
        <translation>Aucune note sur la version antérieure.</translation>
    </message>
    <message>
        <source>Everything is settled. Both versions keep their notes.</source>
        <translation>Tout est réglé. Les deux versions gardent leurs notes.</translation>
    </message>
    <message>
        <source>{name}. The notes were made on {old} and stay there whatever you choose.</source>
        <translation>{name}. Les notes ont été prises sur {old} et y restent quel que soit votre choix.</translation>
    </message>
    <message>
        <source>Compare the versions</source>
        <translation>Comparer les versions</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Notes that wait</source>
        <translation>Notes en attente</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Where</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Les leurs</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>{author}, {date}</source>
        <translation>{author}, {date}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimées</translation>
    </message>
    <message>
        <source>Deleted: they deleted it after your last change</source>
        <translation>Supprimée : ils l'ont supprimée après votre dernière modification</translation>
    </message>
    <message>
        <source>Changed: theirs is the newer; yours goes into its history</source>
        <translation>Modifiée : la leur est plus récente ; la vôtre passe dans l'historique</translation>
    </message>
    <message>
        <source>Restored: they changed it after you deleted it</source>
        <translation>Restaurée : ils l'ont modifiée après votre suppression</translation>
    </message>
    <message>
        <source>Kept: yours is the newer; theirs goes into its history</source>
        <translation>Gardée : la vôtre est plus récente ; la leur passe dans l'historique</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>The same already</source>
        <translation>Déjà identique</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacés</translation>
    </message>
    <message>
        <source>Every addressee</source>
        <translation>Tous les destinataires</translation>
    </message>
    <message numerus="yes">
        <source>The filters hide all %Ln row(s). Show all</source>
        <translation>
            <numerusform>Les filtres masquent l'unique ligne. Tout afficher</numerusform>
            <numerusform>Les filtres masquent les %Ln lignes. Tout afficher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWalk</name>
    <message>
        <source>This clause has not moved: it has no other end.</source>
        <translation>Ce paragraphe n’a pas été déplacé : il n’a pas d’autre extrémité.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Modification %1 sur %2</translation>
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
        <translation>La base de données est inutilisable : {why}.</translation>
    </message>
    <message>
        <source>The database is whole.</source>
        <translation>La base de données est intacte.</translation>
    </message>
    <message>
        <source>Rebuild the library: {why}.</source>
        <translation>Reconstruisez la bibliothèque : {why}.</translation>
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
        <translation>Importez à nouveau ces fichiers, leurs originaux ont disparu : {files}.</translation>
    </message>
    <message>
        <source>All original files are as they came.</source>
        <translation>Tous les fichiers d’origine sont inchangés.</translation>
    </message>
    <message>
        <source>These original files have changed or cannot be read: {files}.</source>
        <translation>Ces fichiers d’origine ont changé ou sont illisibles : {files}.</translation>
    </message>
    <message>
        <source>No original file is without an entry.</source>
        <translation>Aucun fichier d’origine n’est sans fiche.</translation>
    </message>
    <message>
        <source>Rebuild the library to list these original files: {files}.</source>
        <translation>Reconstruisez la bibliothèque pour y inscrire ces fichiers d’origine : {files}.</translation>
    </message>
    <message>
        <source>The journal cannot be read: {why}.</source>
        <translation>Le journal est illisible : {why}.</translation>
    </message>
    <message>
        <source>The journal knows every document.</source>
        <translation>Le journal connaît tous les documents.</translation>
    </message>
    <message>
        <source>Rebuild the library to write these documents into the journal: {files}.</source>
        <translation>Reconstruisez la bibliothèque pour inscrire ces documents au journal : {files}.</translation>
    </message>
    <message>
        <source>The data folder can be written to: {folder}</source>
        <translation>Le dossier de données est accessible en écriture : {folder}</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}: {why}</source>
        <translation>Impossible d’écrire dans {folder} : {why}</translation>
    </message>
    <message>
        <source>{megabytes} MB are free.</source>
        <translation>{megabytes} Mo sont libres.</translation>
    </message>
    <message>
        <source>{gigabytes} GB are free.</source>
        <translation>{gigabytes} Go sont libres.</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are free. Free some space on the disk.</source>
        <translation>Seuls {megabytes} Mo sont libres. Libérez de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>The settings can be read.</source>
        <translation>Les réglages sont lisibles.</translation>
    </message>
    <message>
        <source>Install the program again; missing: {files}</source>
        <translation>Réinstallez le programme ; il manque : {files}</translation>
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
        <translation>PySide6 n’est pas installé : seule la ligne de commande fonctionne.</translation>
    </message>
    <message>
        <source>{version} crashes on Python 3.11; use 6.11.</source>
        <translation>{version} se bloque avec Python 3.11 ; utilisez 6.11.</translation>
    </message>
    <message>
        <source>The window is drawn by {version}.</source>
        <translation>La fenêtre est dessinée par {version}.</translation>
    </message>
    <message>
        <source>LibreOffice was not found; .doc files need it.</source>
        <translation>LibreOffice est introuvable ; les fichiers .doc en ont besoin.</translation>
    </message>
    <message>
        <source>LibreOffice reads .doc files: {program}</source>
        <translation>LibreOffice lit les fichiers .doc : {program}</translation>
    </message>
    <message>
        <source>There is no search index yet; the first search makes it.</source>
        <translation>Il n’y a pas encore d’index de recherche ; la première recherche le crée.</translation>
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
        <translation>L’index de recherche est endommagé. Supprimez le fichier, il sera recréé : {path}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
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
        <translation>La référence n’a pas la forme habituelle ; il s’agit probablement de ce texte.</translation>
    </message>
    <message>
        <source>Not the version cited; the text may differ.</source>
        <translation>Ce n’est pas la version citée ; le texte peut différer.</translation>
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
        <translation>{name} : absent de votre bibliothèque.</translation>
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
        <translation>Le renvoi vise : {cited} ; votre bibliothèque contient : {held}.</translation>
    </message>
    <message>
        <source>The text may differ.</source>
        <translation>Le texte peut différer.</translation>
    </message>
    <message>
        <source>This link leads out of the library: {address}</source>
        <translation>Ce lien mène hors de la bibliothèque : {address}</translation>
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
        <translation>Cité par : %1</translation>
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
    <name>Colleagues</name>
    <message>
        <source>Layer {name} removed.</source>
        <translation>Calque {name} retiré.</translation>
    </message>
    <message numerus="yes">
        <source>Merged: %Ln note(s) added or changed.</source>
        <translation>
            <numerusform>Fusion : %Ln note ajoutée ou modifiée.</numerusform>
            <numerusform>Fusion : %Ln notes ajoutées ou modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) shown as a layer.</source>
        <translation>
            <numerusform>%Ln note affichée sur un calque.</numerusform>
            <numerusform>%Ln notes affichées sur un calque.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColourRow</name>
    <message>
        <source>F2 or a right click: say what this colour means.</source>
        <translation>F2 ou clic droit : indiquer ce que signifie cette couleur.</translation>
    </message>
    <message>
        <source>What does “{colour}” mean?</source>
        <translation>Que signifie « {colour} » ?</translation>
    </message>
</context>
<context>
    <name>CommentEditor</name>
    <message>
        <source>What your delegation thinks of this change</source>
        <translation>Ce que votre délégation pense de cette modification</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comment deleted.</source>
        <translation>Commentaire supprimé.</translation>
    </message>
    <message>
        <source>Comment saved.</source>
        <translation>Commentaire enregistré.</translation>
    </message>
</context>
<context>
    <name>CompareDesk</name>
    <message>
        <source>Comparing documents</source>
        <translation>Comparaison des documents</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>The comparison was stopped. Open it again to compare.</source>
        <translation>La comparaison a été arrêtée. Ouvrez-la de nouveau pour comparer.</translation>
    </message>
    <message>
        <source>Own changes of %1</source>
        <translation>Modifications propres à %1</translation>
    </message>
    <message>
        <source>tracked changes rejected</source>
        <translation>modifications suivies refusées</translation>
    </message>
    <message>
        <source>tracked changes accepted</source>
        <translation>modifications suivies acceptées</translation>
    </message>
</context>
<context>
    <name>CompareStart</name>
    <message>
        <source>Select two documents in the library, or a text that is held in two versions.</source>
        <translation>Sélectionnez deux documents dans la bibliothèque, ou un texte conservé en deux versions.</translation>
    </message>
    <message>
        <source>Which document do you want to compare?</source>
        <translation>Quel document voulez-vous comparer ?</translation>
    </message>
    <message>
        <source>Two documents are here.</source>
        <translation>Deux documents sont arrivés.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Les comparer</translation>
    </message>
    <message>
        <source>Compare %1 with:</source>
        <translation>Comparer %1 avec :</translation>
    </message>
</context>
<context>
    <name>CompareTools</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Un seul texte</translation>
    </message>
    <message>
        <source>Fold unchanged</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Renumbering</source>
        <translation>Renumérotation</translation>
    </message>
    <message>
        <source>Changes of form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Previous change (P)</source>
        <translation>Modification précédente (P)</translation>
    </message>
    <message>
        <source>Next change (N)</source>
        <translation>Modification suivante (N)</translation>
    </message>
    <message>
        <source>More about this comparison</source>
        <translation>Plus sur cette comparaison</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>Liste des modifications</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Position of the delegation</source>
        <translation>Position de la délégation</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>de {first} à {last}</translation>
    </message>
</context>
<context>
    <name>ComparisonExport</name>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
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
        <translation>WSIS Desk a rencontré une erreur interne. Vos documents sont en sécurité : les originaux ne sont jamais modifiés. Vous pouvez continuer à travailler.</translation>
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
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message numerus="yes">
        <source>%Ln note(s) carried over.</source>
        <translation>
            <numerusform>%Ln note reportée.</numerusform>
            <numerusform>%Ln notes reportées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) left on the earlier version.</source>
        <translation>
            <numerusform>%Ln note laissée sur la version antérieure.</numerusform>
            <numerusform>%Ln notes laissées sur la version antérieure.</numerusform>
        </translation>
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
    <name>DocumentPicker</name>
    <message>
        <source>Name, symbol or language</source>
        <translation>Nom, cote ou langue</translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <translation>Filtrer les documents</translation>
    </message>
    <message>
        <source>Documents to compare with</source>
        <translation>Documents à comparer</translation>
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
        <translation>Étiquette « {tag} » ajoutée.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“{name}” is not there, or may not be opened.</source>
        <translation>Le fichier « {name} » est introuvable ou son ouverture n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Check that the file still exists and that you may read it.</source>
        <translation>Vérifiez que le fichier existe toujours et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>“{name}” has no text in it.</source>
        <translation>Le fichier « {name} » ne contient aucun texte.</translation>
    </message>
    <message>
        <source>It may not have been downloaded fully. Fetch it again.</source>
        <translation>Son téléchargement est peut-être incomplet. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is not a kind of document that can be read here.</source>
        <translation>Le fichier « {name} » n’est pas d’un type qui peut être lu ici.</translation>
    </message>
    <message>
        <source>Word, PDF, HTML, OpenDocument, RTF and plain text files can be imported.</source>
        <translation>Les fichiers Word, PDF, HTML, OpenDocument, RTF et texte brut peuvent être importés.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete.</source>
        <translation>Le fichier « {name} » est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>Fetch it again, or open it in the program it comes from and save a copy.</source>
        <translation>Téléchargez-le à nouveau, ou ouvrez-le dans son programme d’origine et enregistrez-en une copie.</translation>
    </message>
    <message>
        <source>“{name}” is closed with a passphrase.</source>
        <translation>Le fichier « {name} » est fermé par une phrase de passe.</translation>
    </message>
    <message>
        <source>Give the passphrase; whoever sent the file knows it.</source>
        <translation>Indiquez la phrase de passe ; l’expéditeur du fichier la connaît.</translation>
    </message>
    <message>
        <source>“{name}” holds no notes that can be read here.</source>
        <translation>Le fichier « {name} » ne contient pas de notes lisibles ici.</translation>
    </message>
    <message>
        <source>Web annotations (.jsonld), and Word files or PDFs with remarks in them, can be read.</source>
        <translation>Les annotations web (.jsonld) et les fichiers Word ou PDF annotés peuvent être lus.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>Le fichier « {name} » est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Open it with the password, save a copy without one and import that.</source>
        <translation>Ouvrez-le avec le mot de passe, enregistrez une copie sans mot de passe et importez-la.</translation>
    </message>
    <message>
        <source>This passphrase does not open “{name}”.</source>
        <translation>Cette phrase de passe n’ouvre pas le fichier « {name} ».</translation>
    </message>
    <message>
        <source>Type it again, or ask whoever sent the file.</source>
        <translation>Saisissez-la à nouveau ou demandez-la à l’expéditeur du fichier.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text.</source>
        <translation>Le fichier « {name} » contient des images de pages, sans texte.</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it first, or ask for the original file.</source>
        <translation>Appliquez-lui d’abord la reconnaissance de caractères (OCR) ou demandez le fichier original.</translation>
    </message>
    <message>
        <source>The text of “{name}” cannot be turned into letters.</source>
        <translation>Le texte du fichier « {name} » ne peut pas être converti en caractères.</translation>
    </message>
    <message>
        <source>Its fonts do not say which letters they show. Ask for the Word version.</source>
        <translation>Ses polices n’indiquent pas les caractères qu’elles affichent. Demandez la version Word.</translation>
    </message>
    <message>
        <source>“{name}” behaves as harmful files do and was not opened.</source>
        <translation>Le fichier « {name} » se comporte comme un fichier malveillant ; il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Do not open it elsewhere unless you trust where it came from.</source>
        <translation>Ne l’ouvrez pas ailleurs, sauf si vous avez confiance dans sa provenance.</translation>
    </message>
    <message>
        <source>“{name}” is too large or too deeply nested to be read safely.</source>
        <translation>Le fichier « {name} » est trop volumineux ou trop imbriqué pour être lu sans risque.</translation>
    </message>
    <message>
        <source>Split it into parts and import those.</source>
        <translation>Divisez-le en plusieurs parties et importez celles-ci.</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long and was stopped.</source>
        <translation>La lecture du fichier « {name} » durait trop longtemps et a été arrêtée.</translation>
    </message>
    <message>
        <source>Try another format of the same document.</source>
        <translation>Essayez un autre format du même document.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: the reader stopped.</source>
        <translation>Le fichier « {name} » n’a pas pu être lu : le lecteur s’est arrêté.</translation>
    </message>
    <message>
        <source>The file is probably damaged. Fetch it again or try another format.</source>
        <translation>Le fichier est sans doute endommagé. Téléchargez-le à nouveau ou essayez un autre format.</translation>
    </message>
    <message>
        <source>“{name}” changed while it was being read.</source>
        <translation>Le fichier « {name} » a été modifié pendant sa lecture.</translation>
    </message>
    <message>
        <source>Wait until it has been saved or downloaded, then import it again.</source>
        <translation>Attendez la fin de son enregistrement ou de son téléchargement, puis importez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” needs {detail}, which is not installed here.</source>
        <translation>Le fichier « {name} » nécessite {detail}, qui n’est pas installé ici.</translation>
    </message>
    <message>
        <source>Save it as .docx in Word or LibreOffice and import that.</source>
        <translation>Enregistrez-le au format .docx dans Word ou LibreOffice et importez cette copie.</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>Le fichier « {name} » n’a pas pu être lu.</translation>
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
        <translation>Restaurez-les à partir d’une sauvegarde : ce qui est encore lisible est aussi conservé.</translation>
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
        <translation>Il n’y a pas de note « {wanted} ».</translation>
    </message>
    <message>
        <source>List the notes of the document to see their identifiers.</source>
        <translation>Affichez les notes du document pour voir leurs identifiants.</translation>
    </message>
    <message>
        <source>There is no layer “{wanted}”.</source>
        <translation>Il n’y a pas de calque « {wanted} ».</translation>
    </message>
    <message>
        <source>List the layers to see their names.</source>
        <translation>Affichez la liste des calques pour voir leurs noms.</translation>
    </message>
    <message>
        <source>“{wanted}” cannot be the name of this layer.</source>
        <translation>« {wanted} » ne peut pas être le nom de ce calque.</translation>
    </message>
    <message>
        <source>Another layer has it. Choose a name of its own.</source>
        <translation>Un autre calque le porte. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no clause “{wanted}” in the document.</source>
        <translation>Il n’y a pas de paragraphe « {wanted} » dans le document.</translation>
    </message>
    <message>
        <source>Name it by its address, its label or its identifier.</source>
        <translation>Désignez-le par son adresse, son numéro ou son identifiant.</translation>
    </message>
    <message>
        <source>“{wanted}” may mean several clauses: {candidates}.</source>
        <translation>« {wanted} » peut désigner plusieurs paragraphes : {candidates}.</translation>
    </message>
    <message>
        <source>Name the clause by its address.</source>
        <translation>Désignez le paragraphe par son adresse.</translation>
    </message>
    <message>
        <source>The words “{wanted}” do not stand in “{clause}”.</source>
        <translation>Les mots « {wanted} » ne figurent pas dans « {clause} ».</translation>
    </message>
    <message>
        <source>Quote the words of the clause as they stand there.</source>
        <translation>Citez les mots du paragraphe tels qu’ils y figurent.</translation>
    </message>
    <message>
        <source>The words “{wanted}” stand in “{clause}” {number} times.</source>
        <translation>Les mots « {wanted} » figurent {number} fois dans « {clause} ».</translation>
    </message>
    <message>
        <source>Quote more of the words around them, or say which place is meant.</source>
        <translation>Citez davantage de mots autour, ou précisez l’endroit voulu.</translation>
    </message>
    <message>
        <source>The words “{wanted}” stand in “{clause}” fewer than {number} times.</source>
        <translation>Les mots « {wanted} » figurent moins de {number} fois dans « {clause} ».</translation>
    </message>
    <message>
        <source>A note of this kind says nothing without words.</source>
        <translation>Une note de ce type ne dit rien sans texte.</translation>
    </message>
    <message>
        <source>Give them with {option}.</source>
        <translation>Indiquez-le avec {option}.</translation>
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
        <translation>Le disque est plein : plus rien ne peut être enregistré dans {path}.</translation>
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
        <translation>Le fichier « {name} » n’a pas pu être enregistré.</translation>
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
        <translation>La bibliothèque ne contient aucun document « {wanted} ».</translation>
    </message>
    <message>
        <source>Check how it is written, or import the file first.</source>
        <translation>Vérifiez l’orthographe ou importez d’abord le fichier.</translation>
    </message>
    <message>
        <source>“{wanted}” may mean several documents: {candidates}.</source>
        <translation>« {wanted} » peut désigner plusieurs documents : {candidates}.</translation>
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
        <translation>Réessayez ; si le problème persiste, vérifiez l’état de la bibliothèque.</translation>
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
        <translation>Un paramètre de {path} a une valeur non autorisée : {detail}.</translation>
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
        <translation>Le fichier « {name} » n’a pas été écrit : en suivi des modifications, il ne restituerait pas exactement les deux textes.</translation>
    </message>
    <message>
        <source>Export as a table, PDF or web page instead. The trouble begins at “{place}”.</source>
        <translation>Exportez plutôt un tableau, un PDF ou une page web. Le problème commence à « {place} ».</translation>
    </message>
    <message>
        <source>“{name}” has no ending that names a form of export.</source>
        <translation>Le nom « {name} » n’a pas d’extension qui désigne un format d’exportation.</translation>
    </message>
    <message>
        <source>Let the name end in one of these: {known}.</source>
        <translation>Terminez le nom par l’une de ces extensions : {known}.</translation>
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
    <name>ExportForm</name>
    <message>
        <source>Export notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Forme du fichier</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>Quelles notes</translation>
    </message>
    <message>
        <source>Notes on this document</source>
        <translation>Notes sur ce document</translation>
    </message>
    <message>
        <source>Notes on all documents</source>
        <translation>Notes sur tous les documents</translation>
    </message>
    <message>
        <source>With &amp;private notes</source>
        <translation>Avec les notes &amp;privées</translation>
    </message>
    <message>
        <source>Passphrase, if the file is to be sealed</source>
        <translation>Phrase secrète, si le fichier doit être scellé</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) that the panel shows</source>
        <translation>
            <numerusform>%Ln note affichée dans le panneau</numerusform>
            <numerusform>%Ln notes affichées dans le panneau</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>La phrase de passe, encore une fois</translation>
    </message>
    <message>
        <source>The PDF itself, with notes</source>
        <translation>Le PDF lui-même, avec les notes</translation>
    </message>
    <message>
        <source>Word, as comments</source>
        <translation>Word, en commentaires</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Proposals in Word (ADD, MOD, SUP, NOC)</source>
        <translation>Propositions dans Word (ADD, MOD, SUP, NOC)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Notes for colleagues (JSON-LD)</source>
        <translation>Notes pour des collègues (JSON-LD)</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Word, with tracked changes (.docx)</source>
        <translation>Word, avec suivi des modifications (.docx)</translation>
    </message>
    <message>
        <source>Word, as a table of changes (.docx)</source>
        <translation>Word, en tableau des modifications (.docx)</translation>
    </message>
    <message>
        <source>PDF, as a table of changes (.pdf)</source>
        <translation>PDF, en tableau des modifications (.pdf)</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>Page web (.html)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (.csv)</source>
        <translation>Tableau pour tableur (.csv)</translation>
    </message>
    <message>
        <source>Data for other programs (.json)</source>
        <translation>Données pour d'autres programmes (.json)</translation>
    </message>
    <message>
        <source>Word, as a table (.docx)</source>
        <translation>Word, en tableau (.docx)</translation>
    </message>
    <message>
        <source>PDF, as a table (.pdf)</source>
        <translation>PDF, en tableau (.pdf)</translation>
    </message>
    <message>
        <source>ITU: new words underlined, old ones struck out</source>
        <translation>UIT : ajouts soulignés, suppressions barrées</translation>
    </message>
    <message>
        <source>UN: new words bold, old ones struck out</source>
        <translation>ONU : ajouts en gras, suppressions barrées</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>Only clauses that changed</source>
        <translation>Seulement les paragraphes modifiés</translation>
    </message>
    <message>
        <source>Changes of number and form too</source>
        <translation>Aussi les changements de numéro et de forme</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Language of headings and remarks</source>
        <translation>Langue des titres et remarques</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Author of the changes</source>
        <translation>Auteur des modifications</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>{facet}: {value}, paragraphs: {count}</source>
        <translation>{facet} : {value}, paragraphes : {count}</translation>
    </message>
</context>
<context>
    <name>FamilyDesk</name>
    <message>
        <source>The library holds no other version of this text in its language.</source>
        <translation>La bibliothèque ne contient aucune autre version de ce texte dans sa langue.</translation>
    </message>
    <message>
        <source>The library holds this version in no other language.</source>
        <translation>La bibliothèque ne contient cette version dans aucune autre langue.</translation>
    </message>
    <message>
        <source>Comparing versions</source>
        <translation>Comparaison des versions</translation>
    </message>
    <message>
        <source>Comparing languages</source>
        <translation>Comparaison des langues</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>The comparison was stopped. Open it again to compare.</source>
        <translation>La comparaison a été arrêtée. Ouvrez-la de nouveau pour comparer.</translation>
    </message>
</context>
<context>
    <name>Fates</name>
    <message>
        <source>What became of our proposals</source>
        <translation>Ce que sont devenues nos propositions</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Underlined: it is in the text. Struck out: it was taken out. Dotted: not.</source>
        <translation>Souligné : figure dans le texte. Barré : en a été retiré. Pointillé : non.</translation>
    </message>
    <message>
        <source>Adopted in full</source>
        <translation>Adoptée entièrement</translation>
    </message>
    <message>
        <source>Adopted in part</source>
        <translation>Adoptée en partie</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Non adoptée</translation>
    </message>
    <message>
        <source>Not known: the clause is not to be found</source>
        <translation>Inconnu : le paragraphe est introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln word(s) went in</source>
        <translation>
            <numerusform>%1 mot sur %Ln est entré</numerusform>
            <numerusform>%1 mots sur %Ln sont entrés</numerusform>
        </translation>
    </message>
    <message>
        <source>The clause on which it was proposed was deleted</source>
        <translation>Le paragraphe visé par la proposition a été supprimé</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Chercher dans :</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom du fichier :</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Type de fichiers :</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>&amp;Bring back a removed layer</source>
        <translation>&amp;Rétablir un calque retiré</translation>
    </message>
    <message>
        <source>In the order of the &amp;text</source>
        <translation>Dans l'&amp;ordre du texte</translation>
    </message>
    <message>
        <source>&amp;Latest first</source>
        <translation>&amp;Récentes d'abord</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>&amp;Étiquette</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Auteur</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>Ca&amp;lque</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>Mes propres notes</translation>
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
        <translation>Indiquez le paragraphe : 8, dispositif 8, rappelant c</translation>
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
    <name>HistoryPage</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Only clauses that changed</source>
        <translation>Seulement les paragraphes modifiés</translation>
    </message>
    <message>
        <source>Clauses and their history</source>
        <translation>Paragraphes et leur historique</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historique de %1</translation>
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
    <name>HitBar</name>
    <message>
        <source>Previous result (Shift+F4)</source>
        <translation>Résultat précédent (Maj+F4)</translation>
    </message>
    <message>
        <source>Next result (F4)</source>
        <translation>Résultat suivant (F4)</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>Ôter les marques</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>A colleague's notes</source>
        <translation>Notes d'un collègue</translation>
    </message>
    <message>
        <source>Notes in {name}</source>
        <translation>Notes dans {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) in the file.</source>
        <translation>
            <numerusform>%Ln note dans le fichier.</numerusform>
            <numerusform>%Ln notes dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merging would change %Ln note(s) of yours or add to them.</source>
        <translation>
            <numerusform>La fusion changerait %Ln de vos notes ou l'ajouterait.</numerusform>
            <numerusform>La fusion changerait %Ln de vos notes ou les ajouterait.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in your notes already.</source>
        <translation>Tout se trouve déjà dans vos notes.</translation>
    </message>
    <message>
        <source>Shown as a layer they stay apart from yours, and can be hidden.</source>
        <translation>Sur un calque, elles restent à part des vôtres et peuvent être masquées.</translation>
    </message>
    <message>
        <source>There are no notes in this file.</source>
        <translation>Il n’y a pas de notes dans ce fichier.</translation>
    </message>
    <message>
        <source>Show as a layer</source>
        <translation>Afficher sur un calque</translation>
    </message>
    <message>
        <source>Merge with my notes</source>
        <translation>Fusionner avec mes notes</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>What merging would do</source>
        <translation>Ce que ferait la fusion</translation>
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
            <numerusform>La bibliothèque d’exemples est prête : %Ln document pour s’exercer.</numerusform>
            <numerusform>La bibliothèque d’exemples est prête : %Ln documents pour s’exercer.</numerusform>
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
    <name>IndexLine</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Progress of the index</source>
        <translation>Progression de l'index</translation>
    </message>
    <message>
        <source>Building the index: %1</source>
        <translation>Construction de l'index : %1</translation>
    </message>
    <message numerus="yes">
        <source>Index complete: %Ln document(s)</source>
        <translation>
            <numerusform>Index complet : %Ln document</numerusform>
            <numerusform>Index complet : %Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all documents can be found yet.</source>
        <translation>Tous les documents ne peuvent pas encore être trouvés.</translation>
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
    <name>LayerList</name>
    <message>
        <source>&amp;Copy all to my notes</source>
        <translation>&amp;Copier tout dans mes notes</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>&amp;Remove the layer</source>
        <translation>&amp;Retirer le calque</translation>
    </message>
    <message>
        <source>A new name for the layer {name}:</source>
        <translation>Nouveau nom du calque {name} :</translation>
    </message>
    <message>
        <source>Another layer has this name.</source>
        <translation>Un autre calque porte ce nom.</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>More about the layer {name}</source>
        <translation>Plus sur le calque {name}</translation>
    </message>
    <message>
        <source>From {file}, taken in on {date}</source>
        <translation>De {file}, repris le {date}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%Ln note(s) could not be stored and would be lost.</source>
        <translation>
            <numerusform>%Ln note n’a pas pu être enregistrée et serait perdue.</numerusform>
            <numerusform>%Ln notes n’ont pas pu être enregistrées et seraient perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make room and try again, save them to a file, or close the window once more to leave without them.</source>
        <translation>Libérez de la place et réessayez, enregistrez-les dans un fichier, ou fermez encore la fenêtre pour partir sans elles.</translation>
    </message>
    <message>
        <source>Save them to a file…</source>
        <translation>Les enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Enregistrer les notes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written to %1.</source>
        <translation>
            <numerusform>%Ln note écrite dans %1.</numerusform>
            <numerusform>%Ln notes écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Tag for the selected documents:</source>
        <translation>Étiquette pour les documents sélectionnés :</translation>
    </message>
    <message>
        <source>Symbol of the version, for example Resolution 1334 (Mod. 2023):</source>
        <translation>Cote de la version, par exemple Résolution 1334 (Mod. 2023) :</translation>
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
        <translation>{name}, documents : {count}</translation>
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
        <source>note, or go to what is typed</source>
        <translation>note, ou aller à ce qui est saisi</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>quitter</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>The file with your notes is damaged, and there is no copy of it.</source>
        <translation>Le fichier de vos notes est endommagé, et il n'en existe pas de copie.</translation>
    </message>
    <message>
        <source>Begin a new one, with what can be read</source>
        <translation>En commencer un nouveau, avec ce qui est lisible</translation>
    </message>
    <message>
        <source>The file with your notes is damaged. The newest copy is of {date}.</source>
        <translation>Le fichier de vos notes est endommagé. La copie la plus récente est du {date}.</translation>
    </message>
    <message>
        <source>Restore it, with what can be read</source>
        <translation>La restaurer, avec ce qui est lisible</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it.</source>
        <translation>Le fichier endommagé est conservé à côté.</translation>
    </message>
    <message numerus="yes">
        <source>Your notes are restored; %Ln newer note(s) were saved from the damaged file.</source>
        <translation>
            <numerusform>Vos notes sont restaurées ; %Ln note plus récente a été sauvée du fichier endommagé.</numerusform>
            <numerusform>Vos notes sont restaurées ; %Ln notes plus récentes ont été sauvées du fichier endommagé.</numerusform>
        </translation>
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
    <name>MoreMenu</name>
    <message>
        <source>Swap old and new</source>
        <translation>Échanger ancien et nouveau</translation>
    </message>
    <message>
        <source>What was not compared</source>
        <translation>Ce qui n'a pas été comparé</translation>
    </message>
    <message>
        <source>Tracked changes in the files accepted</source>
        <translation>Modifications suivies des fichiers acceptées</translation>
    </message>
    <message>
        <source>Tracked changes in the files rejected</source>
        <translation>Modifications suivies des fichiers refusées</translation>
    </message>
    <message>
        <source>Own changes of %1</source>
        <translation>Modifications propres à %1</translation>
    </message>
</context>
<context>
    <name>NoteCards</name>
    <message>
        <source>Says</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Copy to my notes</source>
        <translation>Copier dans mes notes</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;Edit the note</source>
        <translation>&amp;Modifier la note</translation>
    </message>
    <message>
        <source>&amp;Delete the note</source>
        <translation>Suppri&amp;mer la note</translation>
    </message>
    <message>
        <source>Copy to my &amp;notes</source>
        <translation>Copier dans mes &amp;notes</translation>
    </message>
    <message>
        <source>Copy the proposed te&amp;xt</source>
        <translation>Copier le te&amp;xte proposé</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Surligner</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>&amp;Commentaire</translation>
    </message>
    <message>
        <source>Q&amp;uestion</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>Si&amp;gnet</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>&amp;Propose wording</source>
        <translation>&amp;Proposer un texte</translation>
    </message>
    <message>
        <source>Propose another &amp;wording</source>
        <translation>Proposer une autre rédac&amp;tion</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>Private</source>
        <translation>Privée</translation>
    </message>
    <message>
        <source>Place not found</source>
        <translation>Endroit introuvable</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Kind of note</source>
        <translation>Type de note</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Write here; it is stored as you type.</source>
        <translation>Écrivez ici ; tout est enregistré au fil de la frappe.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>&amp;Privée</translation>
    </message>
    <message>
        <source>Never exported unless you ask for it.</source>
        <translation>Jamais exportée sauf si vous le demandez.</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>&amp;Réglée</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>Fermer la note</translation>
    </message>
</context>
<context>
    <name>NoteStudio</name>
    <message>
        <source>Not in the library any more</source>
        <translation>N'est plus dans la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) copied to your own.</source>
        <translation>
            <numerusform>%Ln note copiée dans les vôtres.</numerusform>
            <numerusform>%Ln notes copiées dans les vôtres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) could not be stored yet; they are kept here and tried again.</source>
        <translation>
            <numerusform>%Ln note n'a pas encore pu être enregistrée ; elle est gardée ici et sera retentée.</numerusform>
            <numerusform>%Ln notes n'ont pas encore pu être enregistrées ; elles sont gardées ici et seront retentées.</numerusform>
        </translation>
    </message>
    <message>
        <source>All notes are stored now.</source>
        <translation>Toutes les notes sont maintenant enregistrées.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>Texte proposé</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Change the wording (MOD)</source>
        <translation>Modifier le texte (MOD)</translation>
    </message>
    <message>
        <source>Add a clause after this one (ADD)</source>
        <translation>Ajouter un paragraphe après celui-ci (ADD)</translation>
    </message>
    <message>
        <source>Delete the clause (SUP)</source>
        <translation>Supprimer le paragraphe (SUP)</translation>
    </message>
    <message>
        <source>Keep the clause as it is (NOC)</source>
        <translation>Garder le paragraphe tel quel (NOC)</translation>
    </message>
    <message>
        <source>delete: {words}</source>
        <translation>supprimer : {words}</translation>
    </message>
    <message>
        <source>insert: {words}</source>
        <translation>insérer : {words}</translation>
    </message>
    <message>
        <source>Reasons: {reasons}</source>
        <translation>Motifs : {reasons}</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>The filters hide all %Ln note(s).</source>
        <translation>
            <numerusform>Les filtres masquent l'unique note.</numerusform>
            <numerusform>Les filtres masquent les %Ln notes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No notes on any document yet.</source>
        <translation>Aucune note sur aucun document pour l'instant.</translation>
    </message>
    <message>
        <source>No notes on this document yet. Select text and press Enter.</source>
        <translation>Aucune note sur ce document. Sélectionnez du texte et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>No notes on this document.</source>
        <translation>Pas de notes sur ce document.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Search the notes…</source>
        <translation>Rechercher dans les notes…</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>Rechercher dans les notes</translation>
    </message>
    <message>
        <source>Notes on all documents</source>
        <translation>Notes sur tous les documents</translation>
    </message>
    <message>
        <source>Filter and sort the notes</source>
        <translation>Filtrer et trier les notes</translation>
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
    <name>PageMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>Copier comme &amp;citation</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
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
    <name>PaletteDesk</name>
    <message>
        <source>Search the library for {words}</source>
        <translation>Rechercher {words} dans la bibliothèque</translation>
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
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
</context>
<context>
    <name>ParallelPage</name>
    <message>
        <source>Clauses in two languages</source>
        <translation>Paragraphes en deux langues</translation>
    </message>
    <message>
        <source>Not in this language version</source>
        <translation>Absent de cette version linguistique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s) in one language only</source>
        <translation>
            <numerusform>%Ln paragraphe dans une seule langue</numerusform>
            <numerusform>%Ln paragraphes dans une seule langue</numerusform>
        </translation>
    </message>
    <message>
        <source>Every clause is in both languages</source>
        <translation>Chaque paragraphe existe dans les deux langues</translation>
    </message>
    <message>
        <source>Export the parallel texts</source>
        <translation>Exporter les textes parallèles</translation>
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
    <name>Protection</name>
    <message>
        <source>Nothing can be written to this folder: notes can be read, not made.</source>
        <translation>Rien ne peut être écrit dans ce dossier : les notes peuvent être lues, non rédigées.</translation>
    </message>
    <message>
        <source>Open a data folder of your own: copy this one to your disk, then start {command} with the copy.</source>
        <translation>Ouvrez un dossier de données à vous : copiez celui-ci sur votre disque, puis lancez {command} avec la copie.</translation>
    </message>
    <message>
        <source>Folder can only be read</source>
        <translation>Dossier en lecture seule</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>A quotation mark is missing: the rest is taken for one phrase.</source>
        <translation>Il manque un guillemet : le reste est pris pour une seule expression.</translation>
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
        <translation>« {detail} » ne s’applique à rien et est ignoré.</translation>
    </message>
    <message>
        <source>“{detail}” is no field that can be searched: the words are looked for anywhere.</source>
        <translation>« {detail} » n’est pas un champ de recherche : les mots sont cherchés partout.</translation>
    </message>
    <message>
        <source>“{detail}” is no year or range of years, such as 2015..2026.</source>
        <translation>« {detail} » n’est ni une année ni un intervalle d’années, comme 2015..2026.</translation>
    </message>
    <message>
        <source>“{detail}” is no language or kind of document known here.</source>
        <translation>« {detail} » n’est ni une langue ni un type de document connu ici.</translation>
    </message>
    <message>
        <source>This only says what must not be there: all else is found.</source>
        <translation>Ceci dit seulement ce qui doit être absent : tout le reste est trouvé.</translation>
    </message>
    <message>
        <source>There is no word or number in this that can be looked for.</source>
        <translation>Il n’y a là ni mot ni nombre à chercher.</translation>
    </message>
    <message>
        <source>No paragraph has all of these words; those shown have some of them.</source>
        <translation>Aucun paragraphe ne contient tous ces mots ; ceux affichés en contiennent certains.</translation>
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
    <name>ResultExport</name>
    <message>
        <source>&amp;Copy as quotations</source>
        <translation>&amp;Copier comme citations</translation>
    </message>
    <message>
        <source>&amp;Save the results…</source>
        <translation>&amp;Enregistrer les résultats…</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) copied.</source>
        <translation>
            <numerusform>%Ln paragraphe copié.</numerusform>
            <numerusform>%Ln paragraphes copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the results</source>
        <translation>Enregistrement des résultats</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>RowKeys</name>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>Copier comme citation</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Commenter…</translation>
    </message>
    <message>
        <source>Other end of the move</source>
        <translation>Autre bout du déplacement</translation>
    </message>
</context>
<context>
    <name>RowsPanel</name>
    <message>
        <source>Clauses compared</source>
        <translation>Paragraphes comparés</translation>
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
    <name>SearchHead</name>
    <message>
        <source>All filters off</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>Only:</source>
        <translation>Seulement :</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Vouliez-vous dire :</translation>
    </message>
    <message>
        <source>Words, phrases or symbols…</source>
        <translation>Mots, expressions ou cotes…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>Recherches récentes et enregistrées</translation>
    </message>
    <message>
        <source>Recent and saved searches (Alt+Down)</source>
        <translation>Recherches récentes et enregistrées (Alt+Bas)</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>Par document</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Current versions only</source>
        <translation>Versions en vigueur seulement</translation>
    </message>
    <message>
        <source>search other forms too</source>
        <translation>chercher aussi d'autres formes</translation>
    </message>
    <message>
        <source>Searched as typed only.</source>
        <translation>Recherché exactement comme saisi.</translation>
    </message>
    <message>
        <source>as typed only</source>
        <translation>exactement comme saisi</translation>
    </message>
    <message>
        <source>Also searched:</source>
        <translation>Aussi cherché :</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraphe</numerusform>
            <numerusform>%Ln paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln paragraph(s)</source>
        <translation>
            <numerusform>plus de %Ln paragraphe</numerusform>
            <numerusform>plus de %Ln paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln document(s)</source>
        <translation>
            <numerusform>dans %Ln document</numerusform>
            <numerusform>dans %Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>17 paragraphs, in 6 documents</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>SearchMemory</name>
    <message>
        <source>The recent searches are forgotten.</source>
        <translation>Les recherches récentes sont oubliées.</translation>
    </message>
    <message>
        <source>The search is saved as {name}.</source>
        <translation>La recherche est enregistrée sous {name}.</translation>
    </message>
    <message>
        <source>The clock in the field lists it, and the palette finds it.</source>
        <translation>L'horloge du champ l'affiche et la palette la trouve.</translation>
    </message>
    <message>
        <source>The saved search {name} is deleted.</source>
        <translation>La recherche enregistrée {name} est supprimée.</translation>
    </message>
    <message>
        <source>Save the search as:</source>
        <translation>Enregistrer la recherche sous :</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>&amp;Rename a saved search</source>
        <translation>&amp;Renommer une recherche enregistrée</translation>
    </message>
    <message>
        <source>&amp;Delete a saved search</source>
        <translation>&amp;Supprimer une recherche enregistrée</translation>
    </message>
    <message>
        <source>&amp;Forget the recent searches</source>
        <translation>&amp;Oublier les recherches récentes</translation>
    </message>
    <message>
        <source>New name of the search:</source>
        <translation>Nouveau nom de la recherche :</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>Une autre recherche porte ce nom.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Type words in any of the six languages, a phrase in quotation marks, or a symbol such as C24/8. Words like title: or year: narrow the search; -word leaves a word out.</source>
        <translation>Saisissez des mots dans l'une des six langues, une expression entre guillemets ou une cote comme C24/8. Des mots comme title: ou year: restreignent la recherche ; -mot exclut un mot.</translation>
    </message>
    <message>
        <source>No paragraph has these words. Try one word fewer, or remove a filter.</source>
        <translation>Aucun paragraphe ne contient ces mots. Essayez un mot de moins ou retirez un filtre.</translation>
    </message>
    <message>
        <source>The library is being prepared for the search. Results come as it goes on.</source>
        <translation>La bibliothèque est en préparation pour la recherche. Les résultats viennent au fur et à mesure.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>All filters off</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>Copy or export the results</source>
        <translation>Copier ou exporter les résultats</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more paragraph(s)</source>
        <translation>
            <numerusform>+ %Ln autre paragraphe</numerusform>
            <numerusform>+ %Ln autres paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraphe</numerusform>
            <numerusform>%Ln paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>Other form: {form}</source>
        <translation>Autre forme : {form}</translation>
    </message>
    <message>
        <source>The same clause:</source>
        <translation>Le même paragraphe :</translation>
    </message>
    <message>
        <source>latest version held</source>
        <translation>dernière version conservée</translation>
    </message>
    <message>
        <source>an older version</source>
        <translation>une version plus ancienne</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two things of a list</comment>
        <translation>%1, %2</translation>
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
        <source>Notes</source>
        <translation>Notes</translation>
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
        <source>Name under which you make notes</source>
        <translation>Nom sous lequel vous prenez des notes</translation>
    </message>
    <message>
        <source>Show proposed wording below its clause</source>
        <translation>Afficher le texte proposé sous son paragraphe</translation>
    </message>
    <message>
        <source>Yellow (key 1) means</source>
        <translation>Le jaune (touche 1) signifie</translation>
    </message>
    <message>
        <source>Blue (key 2) means</source>
        <translation>Le bleu (touche 2) signifie</translation>
    </message>
    <message>
        <source>Violet (key 3) means</source>
        <translation>Le violet (touche 3) signifie</translation>
    </message>
    <message>
        <source>Orange (key 4) means</source>
        <translation>L'orange (touche 4) signifie</translation>
    </message>
    <message>
        <source>Grey (key 5) means</source>
        <translation>Le gris (touche 5) signifie</translation>
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
        <translation>À 100 % ; elle augmente avec la taille du texte.</translation>
    </message>
    <message>
        <source>Without one, notes bear the name under which you use this computer.</source>
        <translation>À défaut, les notes portent votre nom d'utilisateur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A colour without a meaning goes by its own name.</source>
        <translation>Une couleur sans signification garde son propre nom.</translation>
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
        <source>Nothing can be written to this folder: what is set here holds until you leave.</source>
        <translation>Rien ne peut être écrit dans ce dossier : ces réglages valent jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>Chinese characters are set in {family}, a font of this computer.</source>
        <translation>Les caractères chinois s’affichent en {family}, police de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer has no font for Chinese: such text cannot be shown.</source>
        <translation>Cet ordinateur n’a pas de police pour le chinois : ces textes ne peuvent pas être affichés.</translation>
    </message>
</context>
<context>
    <name>ShareDesk</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>What became of our proposals</source>
        <translation>Ce que sont devenues nos propositions</translation>
    </message>
    <message>
        <source>Open a colleague's notes</source>
        <translation>Ouvrir les notes d'un collègue</translation>
    </message>
    <message>
        <source>Notes, and Word files and PDFs with remarks (%1)</source>
        <translation>Notes, et fichiers Word et PDF annotés (%1)</translation>
    </message>
    <message>
        <source>Writing notes</source>
        <translation>Écriture des notes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) found no place in it.</source>
        <translation>
            <numerusform>%Ln note n’y a pas trouvé de place.</numerusform>
            <numerusform>%Ln notes n’y ont pas trouvé de place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private note(s) left out.</source>
        <translation>
            <numerusform>%Ln note privée omise.</numerusform>
            <numerusform>%Ln notes privées omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature of the original does not hold for this copy.</source>
        <translation>La signature de l’original ne vaut pas pour cette copie.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>Lecture des notes</translation>
    </message>
    <message>
        <source>Passphrase for {name}:</source>
        <translation>Phrase secrète de {name} :</translation>
    </message>
    <message>
        <source>A document that is not in your library</source>
        <translation>Un document absent de votre bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written to %1.</source>
        <translation>
            <numerusform>%Ln note écrite dans %1.</numerusform>
            <numerusform>%Ln notes écrites dans %1.</numerusform>
        </translation>
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
        <source>{keys} in the text</source>
        <translation>{keys} dans le texte</translation>
    </message>
    <message>
        <source>{keys} already stands for “{action}”. Change that one first.</source>
        <translation>{keys} est déjà attribué à « {action} ». Modifiez d’abord ce raccourci.</translation>
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
        <source>Choose a document from the library.</source>
        <translation>Choisissez un document dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Drop files or a whole folder here: Word, PDF or HTML</source>
        <translation>Déposez ici des fichiers ou un dossier entier : Word, PDF ou HTML</translation>
    </message>
    <message>
        <source>Originals are kept</source>
        <translation>Originaux conservés</translation>
    </message>
    <message>
        <source>Files are copied as they are; the originals are never changed.</source>
        <translation>Les fichiers sont copiés tels quels ; les originaux ne sont jamais modifiés.</translation>
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
        <translation>%1 %2</translation>
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
    <name>SynonymsPage</name>
    <message>
        <source>Synonyms</source>
        <translation>Synonymes</translation>
    </message>
    <message>
        <source>A search for one wording of a set finds the others too, in its own language.</source>
        <translation>Chercher une formulation d'un groupe trouve aussi les autres, dans sa langue.</translation>
    </message>
    <message>
        <source>Filter wordings…</source>
        <translation>Filtrer les formulations…</translation>
    </message>
    <message>
        <source>Filter wordings</source>
        <translation>Filtrer les formulations</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Formulations</translation>
    </message>
    <message>
        <source>New wording</source>
        <translation>Nouvelle formulation</translation>
    </message>
    <message>
        <source>New wording…</source>
        <translation>Nouvelle formulation…</translation>
    </message>
    <message>
        <source>Language of the wording</source>
        <translation>Langue de la formulation</translation>
    </message>
    <message>
        <source>Add to the set</source>
        <translation>Ajouter au groupe</translation>
    </message>
    <message>
        <source>Begin a set</source>
        <translation>Créer un groupe</translation>
    </message>
    <message>
        <source>Take out what was added to the set</source>
        <translation>Retirer ce qui a été ajouté au groupe</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder: the synonyms can be read, not changed.</source>
        <translation>Rien ne peut être écrit dans ce dossier : les synonymes peuvent être lus, non modifiés.</translation>
    </message>
    <message>
        <source>A wording needs a word or number that can be searched.</source>
        <translation>Une formulation doit contenir un mot ou un nombre que l'on puisse chercher.</translation>
    </message>
    <message>
        <source>The set has {wording} already.</source>
        <translation>Le groupe contient déjà {wording}.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Open documents</source>
        <translation>Documents ouverts</translation>
    </message>
    <message>
        <source>List of open documents</source>
        <translation>Liste des documents ouverts</translation>
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
    <name>Upkeep</name>
    <message>
        <source>Preparing the search</source>
        <translation>Préparation de la recherche</translation>
    </message>
</context>
<context>
    <name>VersionLinks</name>
    <message>
        <source>Most clauses of the two documents are the same. Are they two versions?</source>
        <translation>La plupart des paragraphes des deux documents sont les mêmes. S'agit-il de deux versions ?</translation>
    </message>
    <message>
        <source>Link as versions</source>
        <translation>Lier comme versions</translation>
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
<context>
    <name>WordingFields</name>
    <message>
        <source>What is proposed</source>
        <translation>Ce qui est proposé</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>Texte proposé</translation>
    </message>
    <message>
        <source>Text of the new clause</source>
        <translation>Texte du nouveau paragraphe</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
</context>
</TS>
