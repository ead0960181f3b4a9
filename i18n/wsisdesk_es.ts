<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutPage</name>
    <message>
        <source>About WSIS Desk</source>
        <translation>Acerca de WSIS Desk</translation>
    </message>
    <message>
        <source>Find, read, annotate and compare the resolutions and reports of conferences.</source>
        <translation>Buscar, leer, anotar y comparar las resoluciones y los informes de las conferencias.</translation>
    </message>
    <message>
        <source>Version {version}, with {qt}. Apache License 2.0.</source>
        <translation>Versión {version}, con {qt}. Licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>Fonts: Amiri, Noto Serif, IBM Plex Sans and IBM Plex Sans Arabic, under the SIL Open Font License 1.1.</source>
        <translation>Tipos de letra: Amiri, Noto Serif, IBM Plex Sans e IBM Plex Sans Arabic, con licencia SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>The network is never used unless you ask for something that needs it.</source>
        <translation>La red no se utiliza nunca, salvo que usted pida una operación que la necesite.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to tab {number}</source>
        <translation>Ir a la pestaña {number}</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Añadir archivos…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Añadir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Add the &amp;starter library</source>
        <translation>Añadir la biblioteca de &amp;ejemplos</translation>
    </message>
    <message>
        <source>Remove the starter li&amp;brary</source>
        <translation>&amp;Quitar la biblioteca de ejemplos</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Cerrar &amp;pestaña</translation>
    </message>
    <message>
        <source>Re&amp;open closed tab</source>
        <translation>Rea&amp;brir pestaña cerrada</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>C&amp;onfiguración</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Add a &amp;tag…</source>
        <translation>Añadir una &amp;etiqueta…</translation>
    </message>
    <message>
        <source>&amp;Link as a version of a work…</source>
        <translation>&amp;Vincular como versión de un texto…</translation>
    </message>
    <message>
        <source>Brea&amp;k the link to the work</source>
        <translation>Desvincular del &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Remove from the library</source>
        <translation>&amp;Quitar de la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>Details of the &amp;selection</source>
        <translation>&amp;Detalles de la selección</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla comp&amp;leta</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Colores &amp;claros</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Colores &amp;oscuros</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Interface in &amp;Arabic</source>
        <translation>Interfaz en á&amp;rabe</translation>
    </message>
    <message>
        <source>Interface in &amp;English</source>
        <translation>Interfaz en &amp;inglés</translation>
    </message>
    <message>
        <source>Interface in &amp;French</source>
        <translation>Interfaz en &amp;francés</translation>
    </message>
    <message>
        <source>Interface in &amp;Spanish</source>
        <translation>Interfaz en &amp;español</translation>
    </message>
    <message>
        <source>Interface in &amp;Russian</source>
        <translation>Interfaz en r&amp;uso</translation>
    </message>
    <message>
        <source>Interface in &amp;Chinese</source>
        <translation>Interfaz en &amp;chino</translation>
    </message>
    <message>
        <source>Group by &amp;body</source>
        <translation>Agrupar por ó&amp;rgano</translation>
    </message>
    <message>
        <source>By &amp;work only</source>
        <translation>Agrupar solo por te&amp;xto</translation>
    </message>
    <message>
        <source>Group by &amp;year</source>
        <translation>Agrupar por &amp;año</translation>
    </message>
    <message>
        <source>Group by &amp;language</source>
        <translation>Agrupar por &amp;idioma</translation>
    </message>
    <message>
        <source>Group by &amp;tag</source>
        <translation>Agrupar por &amp;etiqueta</translation>
    </message>
    <message>
        <source>Sort by &amp;symbol</source>
        <translation>Ordenar por &amp;signatura</translation>
    </message>
    <message>
        <source>Sort by &amp;date, newest first</source>
        <translation>Ordenar por &amp;fecha, lo más reciente primero</translation>
    </message>
    <message>
        <source>Sort by when &amp;added, latest first</source>
        <translation>Ordenar por fecha de i&amp;ncorporación, lo último primero</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Pestaña &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Pestaña a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Search or command…</source>
        <translation>&amp;Búsqueda o comando…</translation>
    </message>
    <message>
        <source>All comman&amp;ds…</source>
        <translation>&amp;Todos los comandos…</translation>
    </message>
    <message>
        <source>Filter the &amp;library</source>
        <translation>&amp;Filtrar la biblioteca</translation>
    </message>
    <message>
        <source>Go to &amp;clause…</source>
        <translation>Ir al &amp;párrafo…</translation>
    </message>
    <message>
        <source>&amp;Find in the document…</source>
        <translation>&amp;Buscar en el documento…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Resultado &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Resultado &amp;anterior</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>Copiar como &amp;cita</translation>
    </message>
    <message>
        <source>Addresses in the &amp;margin</source>
        <translation>Referencias al &amp;margen</translation>
    </message>
    <message>
        <source>Other lan&amp;guage or version beside</source>
        <translation>Otro &amp;idioma o versión al lado</translation>
    </message>
    <message>
        <source>Open &amp;beside the current document</source>
        <translation>Abrir &amp;junto al documento actual</translation>
    </message>
    <message>
        <source>&amp;Pages as laid out</source>
        <translation>&amp;Páginas originales</translation>
    </message>
    <message>
        <source>Meeting mo&amp;de</source>
        <translation>Modo re&amp;unión</translation>
    </message>
    <message>
        <source>Cited b&amp;y…</source>
        <translation>&amp;Citado por…</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Esquema</translation>
    </message>
    <message>
        <source>Open the &amp;menus</source>
        <translation>Abrir los &amp;menús</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Pan&amp;el siguiente</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Pane&amp;l anterior</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Check the library</source>
        <translation>&amp;Comprobar la biblioteca</translation>
    </message>
    <message>
        <source>&amp;About WSIS Desk</source>
        <translation>Acerca &amp;de WSIS Desk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Tabs by number</source>
        <translation>Pestañas por nú&amp;mero</translation>
    </message>
    <message>
        <source>&amp;Recent documents</source>
        <translation>Documentos &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Arrange the library</source>
        <translation>&amp;Organizar la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>In&amp;terface language</source>
        <translation>Idioma de la in&amp;terfaz</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>There is no library here yet.</source>
        <translation>Aún no hay ninguna biblioteca aquí.</translation>
    </message>
    <message>
        <source>The database cannot be used: {why}.</source>
        <translation>No se puede usar la base de datos: {why}.</translation>
    </message>
    <message>
        <source>The database is whole.</source>
        <translation>La base de datos está íntegra.</translation>
    </message>
    <message>
        <source>Rebuild the library: {why}.</source>
        <translation>Reconstruya la biblioteca: {why}.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this library.</source>
        <translation>Esta biblioteca fue creada con una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>The tables are up to date.</source>
        <translation>Las tablas están al día.</translation>
    </message>
    <message>
        <source>The tables will be brought up to date at the next start.</source>
        <translation>Las tablas se actualizarán en el próximo inicio.</translation>
    </message>
    <message>
        <source>All original files are there.</source>
        <translation>Están todos los archivos originales.</translation>
    </message>
    <message>
        <source>Import these files again, their originals are gone: {files}.</source>
        <translation>Vuelva a importar estos archivos, faltan sus originales: {files}.</translation>
    </message>
    <message>
        <source>All original files are as they came.</source>
        <translation>Todos los archivos originales siguen como llegaron.</translation>
    </message>
    <message>
        <source>These original files have changed or cannot be read: {files}.</source>
        <translation>Estos archivos originales han cambiado o no se pueden leer: {files}.</translation>
    </message>
    <message>
        <source>No original file is without an entry.</source>
        <translation>Ningún archivo original carece de ficha.</translation>
    </message>
    <message>
        <source>Rebuild the library to list these original files: {files}.</source>
        <translation>Reconstruya la biblioteca para incluir estos archivos originales: {files}.</translation>
    </message>
    <message>
        <source>The journal cannot be read: {why}.</source>
        <translation>No se puede leer el diario: {why}.</translation>
    </message>
    <message>
        <source>The journal knows every document.</source>
        <translation>El diario conoce todos los documentos.</translation>
    </message>
    <message>
        <source>Rebuild the library to write these documents into the journal: {files}.</source>
        <translation>Reconstruya la biblioteca para anotar estos documentos en el diario: {files}.</translation>
    </message>
    <message>
        <source>The data folder can be written to: {folder}</source>
        <translation>Se puede escribir en la carpeta de datos: {folder}</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}: {why}</source>
        <translation>No se puede escribir en {folder}: {why}</translation>
    </message>
    <message>
        <source>{megabytes} MB are free.</source>
        <translation>Hay {megabytes} MB libres.</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are free. Free some space on the disk.</source>
        <translation>Solo hay {megabytes} MB libres. Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The settings can be read.</source>
        <translation>Los ajustes se pueden leer.</translation>
    </message>
    <message>
        <source>Install the program again; missing: {files}</source>
        <translation>Vuelva a instalar el programa; falta: {files}</translation>
    </message>
    <message>
        <source>All files of the program are there.</source>
        <translation>Están todos los archivos del programa.</translation>
    </message>
    <message>
        <source>The fonts are there.</source>
        <translation>Están los tipos de letra.</translation>
    </message>
    <message>
        <source>PySide6 is not installed: only the command line works.</source>
        <translation>PySide6 no está instalado: solo funciona la línea de órdenes.</translation>
    </message>
    <message>
        <source>{version} crashes on Python 3.11; use 6.11.</source>
        <translation>{version} falla con Python 3.11; use 6.11.</translation>
    </message>
    <message>
        <source>The window is drawn by {version}.</source>
        <translation>La ventana se dibuja con {version}.</translation>
    </message>
    <message>
        <source>LibreOffice was not found; .doc files need it.</source>
        <translation>No se encontró LibreOffice; los archivos .doc lo necesitan.</translation>
    </message>
    <message>
        <source>LibreOffice reads .doc files: {program}</source>
        <translation>LibreOffice lee los archivos .doc: {program}</translation>
    </message>
    <message>
        <source>There is no search index yet; the first search makes it.</source>
        <translation>Aún no hay índice de búsqueda; lo crea la primera búsqueda.</translation>
    </message>
    <message>
        <source>The search index will be made anew before the next search.</source>
        <translation>El índice de búsqueda se rehará antes de la próxima búsqueda.</translation>
    </message>
    <message>
        <source>The search index is whole.</source>
        <translation>El índice de búsqueda está íntegro.</translation>
    </message>
    <message>
        <source>The search index is damaged. Delete the file; it is made again: {path}</source>
        <translation>El índice de búsqueda está dañado. Elimine el archivo; se volverá a crear: {path}</translation>
    </message>
</context>
<context>
    <name>CitationCards</name>
    <message>
        <source>Several bodies number their texts so, and none is named here.</source>
        <translation>Varios órganos numeran así sus textos y aquí no se nombra ninguno.</translation>
    </message>
    <message>
        <source>Which text is cited cannot be told</source>
        <translation>Texto citado indeterminado</translation>
    </message>
    <message>
        <source>Open version %1</source>
        <translation>Abrir la versión %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Versión citada</translation>
    </message>
    <message>
        <source>You hold</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>no version of it</source>
        <translation>ninguna versión</translation>
    </message>
    <message>
        <source>an undated version</source>
        <translation>una versión sin fecha</translation>
    </message>
    <message>
        <source>and older ones</source>
        <translation>y otras anteriores</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>The citation is not written as usual; this is probably meant.</source>
        <translation>La referencia no tiene la forma habitual; probablemente se trata de este texto.</translation>
    </message>
    <message>
        <source>Not the version cited; the text may differ.</source>
        <translation>No es la versión citada; el texto puede diferir.</translation>
    </message>
</context>
<context>
    <name>CitationDesk</name>
    <message>
        <source>No clause in your library cites %1.</source>
        <translation>Ningún párrafo de su biblioteca cita %1.</translation>
    </message>
</context>
<context>
    <name>CitationFollower</name>
    <message>
        <source>{name} is not in your library.</source>
        <translation>{name}: no está en su biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s) cite(s) it.</source>
        <translation>
            <numerusform>%Ln párrafo lo cita.</numerusform>
            <numerusform>%Ln párrafos lo citan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>{cited} is cited; your library holds {held}.</source>
        <translation>La referencia es a {cited}; su biblioteca contiene {held}.</translation>
    </message>
    <message>
        <source>The text may differ.</source>
        <translation>El texto puede diferir.</translation>
    </message>
    <message>
        <source>This link leads out of the library: {address}</source>
        <translation>Este enlace lleva fuera de la biblioteca: {address}</translation>
    </message>
    <message numerus="yes">
        <source>Cited in %n clause(s)</source>
        <translation>
            <numerusform>Citado en %n párrafo</numerusform>
            <numerusform>Citado en %n párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
</context>
<context>
    <name>CitingPopup</name>
    <message>
        <source>Cited by: %1</source>
        <translation>Citado por: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s)</source>
        <translation>
            <numerusform>%Ln párrafo</numerusform>
            <numerusform>%Ln párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Clauses that cite this text</source>
        <translation>Párrafos que citan este texto</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>Copiar como c&amp;ita</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Go to clause…</source>
        <translation>Ir al &amp;párrafo…</translation>
    </message>
    <message>
        <source>&amp;Open what is cited</source>
        <translation>&amp;Abrir el documento citado</translation>
    </message>
    <message>
        <source>Show what is &amp;held</source>
        <translation>&amp;Mostrar la versión disponible</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>&amp;Volver al texto</translation>
    </message>
    <message>
        <source>&amp;Open the note</source>
        <translation>&amp;Abrir la nota</translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation>&amp;Abrir el enlace</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in the program</source>
        <translation>Error del programa</translation>
    </message>
    <message>
        <source>WSIS Desk has met a fault of its own. Your documents are safe: the originals are never changed. You can go on working.</source>
        <translation>WSIS Desk ha sufrido un error interno. Sus documentos están a salvo: los originales nunca se modifican. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Please copy this report and send it to whoever maintains the program.</source>
        <translation>Copie este informe y envíelo a los responsables del programa.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
</context>
<context>
    <name>DeskPages</name>
    <message>
        <source>Checking the library</source>
        <translation>Comprobación de la biblioteca</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) selected</source>
        <translation>
            <numerusform>%Ln documento seleccionado</numerusform>
            <numerusform>%Ln documentos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manualmente</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Specimen document</source>
        <translation>Documento de ejemplo</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to add to the library</source>
        <translation>Suelte para añadir a la biblioteca</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%Ln document(s) linked.</source>
        <translation>
            <numerusform>%Ln documento vinculado.</numerusform>
            <numerusform>%Ln documentos vinculados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) now stand(s) alone.</source>
        <translation>
            <numerusform>%Ln documento desvinculado.</numerusform>
            <numerusform>%Ln documentos desvinculados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) removed from the library.</source>
        <translation>
            <numerusform>%Ln documento retirado de la biblioteca.</numerusform>
            <numerusform>%Ln documentos retirados de la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged “{tag}”.</source>
        <translation>Etiqueta «{tag}» añadida.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“{name}” is not there, or may not be opened.</source>
        <translation>El archivo «{name}» no existe o no está permitido abrirlo.</translation>
    </message>
    <message>
        <source>Check that the file still exists and that you may read it.</source>
        <translation>Compruebe que el archivo todavía existe y que usted tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>“{name}” has no text in it.</source>
        <translation>El archivo «{name}» no contiene texto.</translation>
    </message>
    <message>
        <source>It may not have been downloaded fully. Fetch it again.</source>
        <translation>Es posible que la descarga esté incompleta. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is not a kind of document that can be read here.</source>
        <translation>El archivo «{name}» no es de un tipo que pueda leerse aquí.</translation>
    </message>
    <message>
        <source>Word, PDF, HTML, OpenDocument, RTF and plain text files can be imported.</source>
        <translation>Se pueden importar archivos Word, PDF, HTML, OpenDocument, RTF y de texto sin formato.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete.</source>
        <translation>El archivo «{name}» está dañado o incompleto.</translation>
    </message>
    <message>
        <source>Fetch it again, or open it in the program it comes from and save a copy.</source>
        <translation>Descárguelo de nuevo, o ábralo en su programa de origen y guarde una copia.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>El archivo «{name}» está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Open it with the password, save a copy without one and import that.</source>
        <translation>Ábralo con la contraseña, guarde una copia sin contraseña e impórtela.</translation>
    </message>
    <message>
        <source>This passphrase does not open “{name}”.</source>
        <translation>Esta frase de contraseña no abre el archivo «{name}».</translation>
    </message>
    <message>
        <source>Type it again, or ask whoever sent the file.</source>
        <translation>Escríbala de nuevo o pregunte a quien envió el archivo.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text.</source>
        <translation>El archivo «{name}» contiene imágenes de páginas, sin texto.</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it first, or ask for the original file.</source>
        <translation>Aplíquele primero el reconocimiento de caracteres (OCR) o solicite el archivo original.</translation>
    </message>
    <message>
        <source>The text of “{name}” cannot be turned into letters.</source>
        <translation>El texto del archivo «{name}» no puede convertirse en caracteres.</translation>
    </message>
    <message>
        <source>Its fonts do not say which letters they show. Ask for the Word version.</source>
        <translation>Sus tipos de letra no indican qué caracteres muestran. Solicite la versión en Word.</translation>
    </message>
    <message>
        <source>“{name}” behaves as harmful files do and was not opened.</source>
        <translation>El archivo «{name}» se comporta como un archivo malicioso y no se ha abierto.</translation>
    </message>
    <message>
        <source>Do not open it elsewhere unless you trust where it came from.</source>
        <translation>No lo abra en otro programa salvo que confíe en su procedencia.</translation>
    </message>
    <message>
        <source>“{name}” is too large or too deeply nested to be read safely.</source>
        <translation>El archivo «{name}» es demasiado grande o tiene demasiados niveles para leerlo sin riesgo.</translation>
    </message>
    <message>
        <source>Split it into parts and import those.</source>
        <translation>Divídalo en partes e importe estas.</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long and was stopped.</source>
        <translation>La lectura del archivo «{name}» tardaba demasiado y se ha detenido.</translation>
    </message>
    <message>
        <source>Try another format of the same document.</source>
        <translation>Pruebe otro formato del mismo documento.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: the reader stopped.</source>
        <translation>No se pudo leer el archivo «{name}»: el lector se detuvo.</translation>
    </message>
    <message>
        <source>The file is probably damaged. Fetch it again or try another format.</source>
        <translation>Es probable que el archivo esté dañado. Descárguelo de nuevo o pruebe otro formato.</translation>
    </message>
    <message>
        <source>“{name}” changed while it was being read.</source>
        <translation>El archivo «{name}» se modificó durante la lectura.</translation>
    </message>
    <message>
        <source>Wait until it has been saved or downloaded, then import it again.</source>
        <translation>Espere a que termine de guardarse o descargarse e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” needs {detail}, which is not installed here.</source>
        <translation>El archivo «{name}» necesita {detail}, que no está instalado aquí.</translation>
    </message>
    <message>
        <source>Save it as .docx in Word or LibreOffice and import that.</source>
        <translation>Guárdelo en formato .docx con Word o LibreOffice e importe esa copia.</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>No se pudo leer el archivo «{name}».</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>Otro programa está utilizando la biblioteca.</translation>
    </message>
    <message>
        <source>Wait a moment, or close the other window, and try again.</source>
        <translation>Espere un momento o cierre la otra ventana e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A newer version of the program has written this library.</source>
        <translation>Esta biblioteca fue creada con una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>Install the newer version, or use another data folder.</source>
        <translation>Instale la versión más reciente o utilice otra carpeta de datos.</translation>
    </message>
    <message>
        <source>These notes were written by a newer version of the program.</source>
        <translation>Estas notas se escribieron con una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>Update the program. Nothing in the notes has been changed.</source>
        <translation>Actualice el programa. No se ha cambiado nada en las notas.</translation>
    </message>
    <message>
        <source>The file with your notes is damaged.</source>
        <translation>El archivo de sus notas está dañado.</translation>
    </message>
    <message>
        <source>Restore them from a backup: what can still be read is kept as well.</source>
        <translation>Restáurelas de una copia de seguridad: lo que aún se puede leer también se conserva.</translation>
    </message>
    <message>
        <source>The backup of your notes could not be verified.</source>
        <translation>No se pudo verificar la copia de seguridad de sus notas.</translation>
    </message>
    <message>
        <source>Your notes and the earlier backups are untouched. Check the disk.</source>
        <translation>Sus notas y las copias anteriores están intactas. Compruebe el disco.</translation>
    </message>
    <message>
        <source>There is no note “{wanted}”.</source>
        <translation>No hay ninguna nota «{wanted}».</translation>
    </message>
    <message>
        <source>List the notes of the document to see their identifiers.</source>
        <translation>Liste las notas del documento para ver sus identificadores.</translation>
    </message>
    <message>
        <source>“{wanted}” is not one place in the document.</source>
        <translation>«{wanted}» no es un único lugar del documento.</translation>
    </message>
    <message>
        <source>Name the clause by its address, or quote more of its words.</source>
        <translation>Indique el párrafo por su dirección o cite más palabras de él.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>La biblioteca está dañada.</translation>
    </message>
    <message>
        <source>Rebuild it from the original files; they are kept separately.</source>
        <translation>Reconstrúyala a partir de los archivos originales, que se conservan por separado.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be stored in {path}.</source>
        <translation>El disco está lleno: no se puede guardar nada más en {path}.</translation>
    </message>
    <message>
        <source>Free some space and try again. What was stored before is safe.</source>
        <translation>Libere espacio e inténtelo de nuevo. Lo guardado anteriormente está a salvo.</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}.</source>
        <translation>No se puede escribir en {path}.</translation>
    </message>
    <message>
        <source>Check that the disk is not write-protected, or choose another data folder.</source>
        <translation>Compruebe que el disco no está protegido contra escritura o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>“{name}” could not be written.</source>
        <translation>No se pudo guardar el archivo «{name}».</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another name or folder.</source>
        <translation>Ciérrelo en los demás programas o elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>The disk that holds {path} does not answer.</source>
        <translation>El disco que contiene {path} no responde.</translation>
    </message>
    <message>
        <source>Check that the memory stick or network drive is connected.</source>
        <translation>Compruebe que la memoria USB o la unidad de red está conectada.</translation>
    </message>
    <message>
        <source>The original file of this document is gone from the library.</source>
        <translation>El archivo original de este documento ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Its text can still be read. Import the file again.</source>
        <translation>Su texto todavía puede leerse. Importe el archivo de nuevo.</translation>
    </message>
    <message>
        <source>There is no document “{wanted}” in the library.</source>
        <translation>En la biblioteca no hay ningún documento «{wanted}».</translation>
    </message>
    <message>
        <source>Check how it is written, or import the file first.</source>
        <translation>Compruebe cómo está escrito o importe primero el archivo.</translation>
    </message>
    <message>
        <source>“{wanted}” may mean several documents: {candidates}.</source>
        <translation>«{wanted}» puede referirse a varios documentos: {candidates}.</translation>
    </message>
    <message>
        <source>Give more of the symbol, or one of these identifiers.</source>
        <translation>Precise la signatura o indique uno de estos identificadores.</translation>
    </message>
    <message>
        <source>The library could not do this.</source>
        <translation>La biblioteca no pudo realizar esta operación.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the library’s health.</source>
        <translation>Inténtelo de nuevo; si el problema persiste, compruebe el estado de la biblioteca.</translation>
    </message>
    <message>
        <source>A newer version of the program has written {path}.</source>
        <translation>{path} fue creado con una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>Install the newer version, or move this settings file away.</source>
        <translation>Instale la versión más reciente o mueva este archivo de configuración a otro lugar.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read.</source>
        <translation>No se puede leer la configuración de {path}.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away to start with the defaults.</source>
        <translation>Corrija el archivo o muévalo a otro lugar para volver a la configuración predeterminada.</translation>
    </message>
    <message>
        <source>A setting in {path} has a value it cannot have: {detail}.</source>
        <translation>Un parámetro de {path} tiene un valor no admitido: {detail}.</translation>
    </message>
    <message>
        <source>Correct the value, or delete the line to use the default.</source>
        <translation>Corrija el valor o elimine la línea para utilizar el valor predeterminado.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used.</source>
        <translation>No se puede utilizar la configuración de {path}.</translation>
    </message>
    <message>
        <source>Move the file away to start with the defaults.</source>
        <translation>Mueva el archivo a otro lugar para volver a la configuración predeterminada.</translation>
    </message>
    <message>
        <source>“{name}” was not written: as tracked changes it would not give both texts back exactly.</source>
        <translation>El archivo «{name}» no se ha escrito: con control de cambios no devolvería exactamente los dos textos.</translation>
    </message>
    <message>
        <source>Export as a table, PDF or web page instead. The trouble begins at “{place}”.</source>
        <translation>Exporte como tabla, PDF o página web. El problema empieza en «{place}».</translation>
    </message>
    <message>
        <source>“{name}” has no ending that names a form of export.</source>
        <translation>El nombre «{name}» no tiene una extensión que indique un formato de exportación.</translation>
    </message>
    <message>
        <source>Let the name end in one of these: {known}.</source>
        <translation>Termine el nombre con una de estas extensiones: {known}.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>No se pudo realizar la operación.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving as PDF</source>
        <translation>Guardando como PDF</translation>
    </message>
    <message>
        <source>Preparing to print</source>
        <translation>Preparando la impresión</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer.</source>
        <translation>
            <numerusform>%Ln página enviada a la impresora.</numerusform>
            <numerusform>%Ln páginas enviadas a la impresora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No match</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Find in this document…</source>
        <translation>Buscar en este documento…</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <source>Current hit and number of hits</source>
        <translation>Resultado actual y número de resultados</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Resultado anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Resultado siguiente (Intro)</translation>
    </message>
    <message>
        <source>Highlight all</source>
        <translation>Resaltar todo</translation>
    </message>
    <message>
        <source>Match exactly as written</source>
        <translation>Tal como está escrito</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
</context>
<context>
    <name>GoToField</name>
    <message>
        <source>Type a clause as it is named: 8, operative 8, recalling c</source>
        <translation>Indique el párrafo: 8, dispositiva 8, recordando c</translation>
    </message>
    <message>
        <source>No clause is called that.</source>
        <translation>No hay ningún párrafo con ese nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to clause…</source>
        <translation>Ir al párrafo…</translation>
    </message>
    <message>
        <source>Go to clause</source>
        <translation>Ir al párrafo</translation>
    </message>
    <message>
        <source>Places that may be meant</source>
        <translation>Lugares posibles</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health of the library</source>
        <translation>Estado de la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) found something wrong.</source>
        <translation>
            <numerusform>%Ln comprobación detectó un problema.</numerusform>
            <numerusform>%Ln comprobaciones detectaron un problema.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Olvidar estos archivos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Adding documents</source>
        <translation>Incorporación de documentos</translation>
    </message>
    <message>
        <source>Adding the starter library</source>
        <translation>Incorporación de la biblioteca de ejemplos</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) added.</source>
        <translation>
            <numerusform>%Ln documento añadido.</numerusform>
            <numerusform>%Ln documentos añadidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %Ln archivo.</numerusform>
            <numerusform>No se pudieron leer %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) passed over.</source>
        <translation>
            <numerusform>%Ln archivo omitido.</numerusform>
            <numerusform>%Ln archivos omitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message numerus="yes">
        <source>The starter library is here: %Ln specimen(s) to try things on.</source>
        <translation>
            <numerusform>La biblioteca de ejemplos está lista: %Ln documento para practicar.</numerusform>
            <numerusform>La biblioteca de ejemplos está lista: %Ln documentos para practicar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove again</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>The starter library is not installed.</source>
        <translation>La biblioteca de ejemplos no está instalada.</translation>
    </message>
    <message>
        <source>The starter library has been removed.</source>
        <translation>Se ha quitado la biblioteca de ejemplos.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Meeting record</source>
        <translation>Acta de sesión</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Tracked changes in the file, read as accepted</source>
        <translation>Control de cambios en el archivo; los cambios se leen como aceptados</translation>
    </message>
    <message>
        <source>Comments in the file</source>
        <translation>Comentarios en el archivo</translation>
    </message>
    <message>
        <source>Hidden text in the file</source>
        <translation>Texto oculto en el archivo</translation>
    </message>
    <message>
        <source>Some letters could not be read</source>
        <translation>No se pudieron leer algunos caracteres</translation>
    </message>
    <message>
        <source>The file was damaged; read after repair</source>
        <translation>Archivo dañado, leído tras su reparación</translation>
    </message>
    <message>
        <source>A link leads nowhere</source>
        <translation>Un enlace no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>Macros in the file, ignored</source>
        <translation>Macros en el archivo, omitidas</translation>
    </message>
    <message>
        <source>Other files inside it, not read</source>
        <translation>Otros archivos incrustados, no leídos</translation>
    </message>
    <message>
        <source>The encoding had to be guessed</source>
        <translation>Codificación de caracteres deducida</translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>Ya está en la biblioteca</translation>
    </message>
    <message>
        <source>Not a document</source>
        <translation>No es un documento</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Tag for the selected documents:</source>
        <translation>Etiqueta para los documentos seleccionados:</translation>
    </message>
    <message>
        <source>Symbol of the version, for example Resolution 1334 (Mod. 2023):</source>
        <translation>Signatura de la versión, por ejemplo Resolución&#xa0;1334 (Mod.&#xa0;2023):</translation>
    </message>
    <message>
        <source>This is no symbol that is known here.</source>
        <translation>Esta signatura no se conoce aquí.</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Filter by title or symbol…</source>
        <translation>Filtrar por título o signatura…</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Filtrar la biblioteca</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %Ln document(s).</source>
        <translation>
            <numerusform>El filtro oculta el único documento (%Ln).</numerusform>
            <numerusform>El filtro oculta los %Ln documentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library is empty. Add the meeting documents once, then read and search them offline.</source>
        <translation>Su biblioteca está vacía. Añada una vez los documentos de la reunión; después, léalos y busque en ellos sin conexión.</translation>
    </message>
</context>
<context>
    <name>LibraryRows</name>
    <message>
        <source>Undated version</source>
        <translation>Versión sin fecha</translation>
    </message>
    <message>
        <source>{name}, documents: {count}</source>
        <translation>{name}, documentos: {count}</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Idioma desconocido</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Otros documentos</translation>
    </message>
    <message>
        <source>specimen</source>
        <translation>ejemplo</translation>
    </message>
</context>
<context>
    <name>MeetingField</name>
    <message>
        <source>no clause is called that</source>
        <translation>ningún párrafo con ese nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to clause…</source>
        <translation>Ir al párrafo…</translation>
    </message>
    <message>
        <source>Go to clause</source>
        <translation>Ir al párrafo</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>Meeting mode</source>
        <translation>Modo reunión</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloque</translation>
    </message>
    <message>
        <source>first, last</source>
        <translation>primero, último</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>go to what is typed</source>
        <translation>ir al párrafo escrito</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>salir</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>Esquema del documento</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n párrafo</numerusform>
            <numerusform>%n párrafos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Pages of the document</source>
        <translation>Páginas del documento</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search documents and commands…</source>
        <translation>Buscar documentos y comandos…</translation>
    </message>
    <message>
        <source>Search documents and commands</source>
        <translation>Buscar documentos y comandos</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Nothing here has these words. Try one word fewer.</source>
        <translation>Ningún resultado contiene estas palabras. Pruebe con una palabra menos.</translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter choose · Esc close · Begin with &gt; for commands alone</source>
        <translation>↑ ↓ moverse · Intro elegir · Esc cerrar · Empiece con &gt; para ver solo comandos</translation>
    </message>
    <message>
        <source>Tab {number}</source>
        <translation>Pestaña {number}</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Documentos abiertos</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>En la biblioteca</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>Note {mark}</source>
        <translation>Nota {mark}</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>A quotation mark is missing: the rest is taken for one phrase.</source>
        <translation>Falta una comilla: el resto se toma como una sola frase.</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>Este paréntesis no se cierra.</translation>
    </message>
    <message>
        <source>This bracket was never opened.</source>
        <translation>Este paréntesis no se abrió.</translation>
    </message>
    <message>
        <source>“{detail}” has nothing to work on and is left out.</source>
        <translation>«{detail}» no se aplica a nada y se omite.</translation>
    </message>
    <message>
        <source>“{detail}” is no field that can be searched: the words are looked for anywhere.</source>
        <translation>«{detail}» no es un campo de búsqueda: las palabras se buscan en todas partes.</translation>
    </message>
    <message>
        <source>“{detail}” is no year or range of years, such as 2015..2026.</source>
        <translation>«{detail}» no es un año ni un intervalo de años, como 2015..2026.</translation>
    </message>
    <message>
        <source>“{detail}” is no language or kind of document known here.</source>
        <translation>«{detail}» no es un idioma ni un tipo de documento conocido aquí.</translation>
    </message>
    <message>
        <source>This only says what must not be there: all else is found.</source>
        <translation>Esto solo dice lo que no debe aparecer: se encuentra todo lo demás.</translation>
    </message>
    <message>
        <source>There is no word or number in this that can be looked for.</source>
        <translation>No hay en ello ninguna palabra ni número que buscar.</translation>
    </message>
    <message>
        <source>No paragraph has all of these words; those shown have some of them.</source>
        <translation>Ningún párrafo tiene todas estas palabras; los mostrados tienen algunas.</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Open a document from the library to read it here.</source>
        <translation>Abra un documento de la biblioteca para leerlo aquí.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Nothing read yet</source>
        <translation>Ningún documento leído</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Import report</source>
        <translation>Informe de importación</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln archivo no leído</numerusform>
            <numerusform>%Ln archivos no leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) passed over</source>
        <translation>
            <numerusform>%Ln archivo omitido</numerusform>
            <numerusform>%Ln archivos omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) added</source>
        <translation>
            <numerusform>%Ln documento añadido</numerusform>
            <numerusform>%Ln documentos añadidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the library or run a command…</source>
        <translation>Buscar o ejecutar un comando…</translation>
    </message>
    <message>
        <source>Search the library or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
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
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Idioma de la interfaz</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Digits of the Arabic interface</source>
        <translation>Cifras de la interfaz árabe</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir las animaciones</translation>
    </message>
    <message>
        <source>Size of text, per cent</source>
        <translation>Tamaño del texto, en porcentaje</translation>
    </message>
    <message>
        <source>Width of the page, pixels</source>
        <translation>Ancho de la página, en píxeles</translation>
    </message>
    <message>
        <source>Distance of lines, per cent</source>
        <translation>Interlineado, en porcentaje</translation>
    </message>
    <message>
        <source>Documents keep their own language and direction.</source>
        <translation>Los documentos conservan su idioma y su sentido de escritura.</translation>
    </message>
    <message>
        <source>Jump to a place at once, without moving or tinting.</source>
        <translation>Ir directamente al lugar, sin desplazamiento ni resaltado.</translation>
    </message>
    <message>
        <source>At 100 per cent; it grows with the size of text.</source>
        <translation>Al 100&#xa0;%; aumenta con el tamaño del texto.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>European (123)</source>
        <translation>Europeas (123)</translation>
    </message>
    <message>
        <source>Arabic-Indic (١٢٣)</source>
        <translation>Arábigo-índicas (١٢٣)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Chinese characters are set in {family}, a font of this computer.</source>
        <translation>Los caracteres chinos se muestran en {family}, tipo de letra de este equipo.</translation>
    </message>
    <message>
        <source>This computer has no font for Chinese: such text cannot be shown.</source>
        <translation>Este equipo no tiene tipo de letra para el chino: esos textos no pueden mostrarse.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Filter actions…</source>
        <translation>Filtrar comandos…</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Filtrar comandos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nuevo atajo</translation>
    </message>
    <message>
        <source>Use this shortcut</source>
        <translation>Utilizar este atajo</translation>
    </message>
    <message>
        <source>Restore the original</source>
        <translation>Restablecer el original</translation>
    </message>
    <message>
        <source>{keys} already stands for “{action}”. Change that one first.</source>
        <translation>{keys} ya está asignado a «{action}». Cambie primero ese atajo.</translation>
    </message>
</context>
<context>
    <name>SplitHeader</name>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n párrafo</numerusform>
            <numerusform>%n párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked by clause</source>
        <translation>Vinculados por párrafo</translation>
    </message>
    <message>
        <source>Scroll both texts together, clause by clause</source>
        <translation>Desplazar ambos textos a la vez, párrafo por párrafo</translation>
    </message>
    <message>
        <source>Close the second text</source>
        <translation>Cerrar el segundo texto</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your library is empty</source>
        <translation>Su biblioteca está vacía</translation>
    </message>
    <message>
        <source>Add the meeting documents once, then read and search them offline.</source>
        <translation>Añada una vez los documentos de la reunión; después, léalos y busque en ellos sin conexión.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Ningún documento abierto</translation>
    </message>
    <message>
        <source>Choose a document from the library, or one you read lately.</source>
        <translation>Elija un documento de la biblioteca o uno leído recientemente.</translation>
    </message>
    <message>
        <source>Drop files or a whole folder here: Word, PDF or HTML</source>
        <translation>Suelte aquí archivos o una carpeta entera: Word, PDF o HTML</translation>
    </message>
    <message>
        <source>Originals are kept</source>
        <translation>Originales conservados</translation>
    </message>
    <message>
        <source>Files are copied as they are; the originals are never changed.</source>
        <translation>Los archivos se copian tal cual; los originales nunca se modifican.</translation>
    </message>
    <message>
        <source>Arranged by work</source>
        <translation>Organización por texto</translation>
    </message>
    <message>
        <source>Versions and languages of a resolution stand together.</source>
        <translation>Las versiones y los idiomas de una resolución aparecen juntos.</translation>
    </message>
    <message>
        <source>Nothing leaves your computer</source>
        <translation>Nada sale de su equipo</translation>
    </message>
    <message>
        <source>The network is not used unless you ask for it.</source>
        <translation>La red solo se utiliza si usted lo pide.</translation>
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
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>StatusReporter</name>
    <message>
        <source>A newer version is held</source>
        <translation>Hay una versión más reciente en la biblioteca</translation>
    </message>
    <message>
        <source>Latest version held</source>
        <translation>Última versión en la biblioteca</translation>
    </message>
    <message>
        <source>Specimen text</source>
        <translation>Texto de ejemplo</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s)</source>
        <translation>
            <numerusform>%Ln párrafo</numerusform>
            <numerusform>%Ln párrafos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabArea</name>
    <message>
        <source>Open documents</source>
        <translation>Documentos abiertos</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Cerrar pestaña</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Page thumbnails</source>
        <translation>Miniaturas de páginas</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>The library holds no other version or language of this document.</source>
        <translation>La biblioteca no contiene otra versión ni otro idioma de este documento.</translation>
    </message>
    <message>
        <source>Choose any document in the library to open it beside this one.</source>
        <translation>Elija cualquier documento de la biblioteca para abrirlo al lado de este.</translation>
    </message>
    <message>
        <source>The pages of this file cannot be drawn.</source>
        <translation>Las páginas de este archivo no pueden mostrarse.</translation>
    </message>
    <message>
        <source>Its text can still be read.</source>
        <translation>Su texto todavía puede leerse.</translation>
    </message>
</context>
</TS>
