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
        <source>Close ot&amp;her tabs</source>
        <translation>Cerrar las de&amp;más pestañas</translation>
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
        <source>R&amp;edo</source>
        <translation>&amp;Rehacer</translation>
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
        <source>&amp;Search the library…</source>
        <translation>&amp;Buscar en la biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Next result</source>
        <translation>Resultado &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous result</source>
        <translation>Resultado &amp;anterior</translation>
    </message>
    <message>
        <source>Sa&amp;ve the search…</source>
        <translation>&amp;Guardar la búsqueda…</translation>
    </message>
    <message>
        <source>&amp;Copy the results</source>
        <translation>&amp;Copiar los resultados</translation>
    </message>
    <message>
        <source>Save the &amp;results…</source>
        <translation>Guardar los &amp;resultados…</translation>
    </message>
    <message>
        <source>S&amp;ynonyms</source>
        <translation>S&amp;inónimos</translation>
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
        <source>Compare &amp;with…</source>
        <translation>Comparar &amp;con…</translation>
    </message>
    <message>
        <source>Compare &amp;versions</source>
        <translation>Comparar &amp;versiones</translation>
    </message>
    <message>
        <source>&amp;History over all versions</source>
        <translation>&amp;Historia de todas las versiones</translation>
    </message>
    <message>
        <source>Two lan&amp;guages in parallel</source>
        <translation>Dos &amp;lenguas en paralelo</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Cambio &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Cambio &amp;anterior</translation>
    </message>
    <message>
        <source>Other &amp;end of the move</source>
        <translation>Otro e&amp;xtremo del traslado</translation>
    </message>
    <message>
        <source>&amp;Comment on the clause compared</source>
        <translation>C&amp;omentar el párrafo comparado</translation>
    </message>
    <message>
        <source>E&amp;xport the comparison…</source>
        <translation>&amp;Exportar la comparación…</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Resaltar</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Comentar</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Marcador</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>&amp;Propose wording</source>
        <translation>Proponer &amp;texto</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>Nota&amp;s</translation>
    </message>
    <message>
        <source>P&amp;roposed wording in the text</source>
        <translation>&amp;Redacción propuesta en el texto</translation>
    </message>
    <message>
        <source>Mark the selection in a colour, or the note there</source>
        <translation>Marcar con un color la selección, o la nota que hay allí</translation>
    </message>
    <message>
        <source>Open the note there, or comment on the selection</source>
        <translation>Abrir la nota que hay allí, o comentar la selección</translation>
    </message>
    <message>
        <source>Delete the note there</source>
        <translation>Suprimir la nota que hay allí</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Notes on &amp;all documents</source>
        <translation>Notas en t&amp;odos los documentos</translation>
    </message>
    <message>
        <source>Notes from the earlier &amp;version</source>
        <translation>Notas de la &amp;versión anterior</translation>
    </message>
    <message>
        <source>E&amp;xport notes…</source>
        <translation>E&amp;xportar notas…</translation>
    </message>
    <message>
        <source>Open a co&amp;lleague's notes…</source>
        <translation>&amp;Abrir las notas de un colega…</translation>
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
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
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
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
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
    <name>CardList</name>
    <message numerus="yes">
        <source>Show %Ln more exact note(s)</source>
        <translation>
            <numerusform>Mostrar %Ln nota idéntica más</numerusform>
            <numerusform>Mostrar %Ln notas idénticas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>&amp;Go to the text</source>
        <translation>&amp;Ir al texto</translation>
    </message>
    <message>
        <source>&amp;Copy to my notes</source>
        <translation>&amp;Copiar a mis notas</translation>
    </message>
    <message>
        <source>Mark as &amp;open</source>
        <translation>Marcar como &amp;abierta</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Marcar como &amp;hecha</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Suprimir</translation>
    </message>
</context>
<context>
    <name>CarryCard</name>
    <message>
        <source>{where} · the same text in the same place</source>
        <translation>{where} · el mismo texto en el mismo lugar</translation>
    </message>
    <message>
        <source>{old} → {new} · the same text</source>
        <translation>{old} → {new} · el mismo texto</translation>
    </message>
    <message>
        <source>{where} · the words commented on have changed</source>
        <translation>{where} · las palabras anotadas han cambiado</translation>
    </message>
    <message>
        <source>{old} → {new} · the words commented on have changed</source>
        <translation>{old} → {new} · las palabras anotadas han cambiado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible place(s)</source>
        <translation>
            <numerusform>%Ln lugar posible</numerusform>
            <numerusform>%Ln lugares posibles</numerusform>
        </translation>
    </message>
    <message>
        <source>{where} · the words are not in the new text any more</source>
        <translation>{where} · esas palabras ya no están en el texto nuevo</translation>
    </message>
    <message>
        <source>What was to be changed does not stand there any more.</source>
        <translation>Lo que se quería modificar ya no figura allí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} proposed changes would be left out.</source>
        <translation>
            <numerusform>Quedaría fuera %Ln de los {all} cambios propuestos.</numerusform>
            <numerusform>Quedarían fuera %Ln de los {all} cambios propuestos.</numerusform>
        </translation>
    </message>
    <message>
        <source>old</source>
        <translation>antiguo</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>Open the old text</source>
        <translation>Abrir el texto antiguo</translation>
    </message>
    <message>
        <source>Place it on the clause</source>
        <translation>Ponerla en el párrafo</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>Dejarla allí</translation>
    </message>
    <message>
        <source>Place it here</source>
        <translation>Ponerla aquí</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejar</translation>
    </message>
</context>
<context>
    <name>CarryDesk</name>
    <message>
        <source>No notes wait on an earlier version.</source>
        <translation>Ninguna nota espera en una versión anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) on an earlier version of %1 wait to be carried over.</source>
        <translation>
            <numerusform>%Ln nota en una versión anterior de %1 espera su traslado.</numerusform>
            <numerusform>%Ln notas en una versión anterior de %1 esperan su traslado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Verlas</translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>Exact</source>
        <translation>Idénticas</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Trasladadas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ambiguas</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suprimidas</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Notes: {old} → {new}</source>
        <translation>Notas: {old} → {new}</translation>
    </message>
    <message>
        <source>Accept all exact ({count})</source>
        <translation>Aceptar todas las idénticas ({count})</translation>
    </message>
    <message numerus="yes">
        <source>A newer version has come: %Ln note(s) wait</source>
        <translation>
            <numerusform>Ha llegado una versión más reciente: espera %Ln nota</numerusform>
            <numerusform>Ha llegado una versión más reciente: esperan %Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} settled</source>
        <translation>{done} de {total} resueltas</translation>
    </message>
    <message>
        <source>Nothing carried over yet</source>
        <translation>Aún no se ha trasladado nada</translation>
    </message>
    <message>
        <source>The notes are being looked for in the newer version…</source>
        <translation>Se buscan las notas en la versión más reciente…</translation>
    </message>
    <message>
        <source>No notes on the earlier version.</source>
        <translation>No hay notas en la versión anterior.</translation>
    </message>
    <message>
        <source>Everything is settled. Both versions keep their notes.</source>
        <translation>Todo está resuelto. Ambas versiones conservan sus notas.</translation>
    </message>
    <message>
        <source>{name}. The notes were made on {old} and stay there whatever you choose.</source>
        <translation>{name}. Las notas se tomaron sobre {old} y allí siguen, elija lo que elija.</translation>
    </message>
    <message>
        <source>Compare the versions</source>
        <translation>Comparar las versiones</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Notes that wait</source>
        <translation>Notas en espera</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Where</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Las suyas</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Las de ellos</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>{author}, {date}</source>
        <translation>{author}, {date}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suprimidas</translation>
    </message>
    <message>
        <source>Deleted: they deleted it after your last change</source>
        <translation>Suprimida: la suprimieron después de su último cambio</translation>
    </message>
    <message>
        <source>Changed: theirs is the newer; yours goes into its history</source>
        <translation>Cambiada: la de ellos es más reciente; la suya pasa al historial</translation>
    </message>
    <message>
        <source>Restored: they changed it after you deleted it</source>
        <translation>Restaurada: la cambiaron después de que usted la suprimiera</translation>
    </message>
    <message>
        <source>Kept: yours is the newer; theirs goes into its history</source>
        <translation>Conservada: la suya es más reciente; la de ellos pasa al historial</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>The same already</source>
        <translation>Ya es igual</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Trasladados</translation>
    </message>
    <message>
        <source>Every addressee</source>
        <translation>Todos los destinatarios</translation>
    </message>
    <message numerus="yes">
        <source>The filters hide all %Ln row(s). Show all</source>
        <translation>
            <numerusform>Los filtros ocultan la única fila. Mostrar todo</numerusform>
            <numerusform>Los filtros ocultan las %Ln filas. Mostrar todo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWalk</name>
    <message>
        <source>This clause has not moved: it has no other end.</source>
        <translation>Este párrafo no se ha movido: no tiene otro extremo.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Cambio %1 de %2</translation>
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
        <source>{gigabytes} GB are free.</source>
        <translation>Hay {gigabytes} GB libres.</translation>
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
    <name>Chips</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
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
    <name>Colleagues</name>
    <message>
        <source>Layer {name} removed.</source>
        <translation>Capa {name} retirada.</translation>
    </message>
    <message numerus="yes">
        <source>Merged: %Ln note(s) added or changed.</source>
        <translation>
            <numerusform>Fusión: %Ln nota añadida o cambiada.</numerusform>
            <numerusform>Fusión: %Ln notas añadidas o cambiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) shown as a layer.</source>
        <translation>
            <numerusform>%Ln nota mostrada como capa.</numerusform>
            <numerusform>%Ln notas mostradas como capa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColourRow</name>
    <message>
        <source>F2 or a right click: say what this colour means.</source>
        <translation>F2 o clic derecho: indicar qué significa este color.</translation>
    </message>
    <message>
        <source>What does “{colour}” mean?</source>
        <translation>¿Qué significa «{colour}»?</translation>
    </message>
</context>
<context>
    <name>CommentEditor</name>
    <message>
        <source>What your delegation thinks of this change</source>
        <translation>Lo que su delegación piensa de este cambio</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comment deleted.</source>
        <translation>Comentario suprimido.</translation>
    </message>
    <message>
        <source>Comment saved.</source>
        <translation>Comentario guardado.</translation>
    </message>
</context>
<context>
    <name>CompareDesk</name>
    <message>
        <source>Comparing documents</source>
        <translation>Comparación de documentos</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>The comparison was stopped. Open it again to compare.</source>
        <translation>La comparación se detuvo. Ábrala de nuevo para comparar.</translation>
    </message>
    <message>
        <source>Own changes of %1</source>
        <translation>Cambios propios de %1</translation>
    </message>
    <message>
        <source>tracked changes rejected</source>
        <translation>cambios marcados rechazados</translation>
    </message>
    <message>
        <source>tracked changes accepted</source>
        <translation>cambios marcados aceptados</translation>
    </message>
</context>
<context>
    <name>CompareStart</name>
    <message>
        <source>Select two documents in the library, or a text that is held in two versions.</source>
        <translation>Seleccione dos documentos de la biblioteca, o un texto guardado en dos versiones.</translation>
    </message>
    <message>
        <source>Which document do you want to compare?</source>
        <translation>¿Qué documento quiere comparar?</translation>
    </message>
    <message>
        <source>Two documents are here.</source>
        <translation>Han llegado dos documentos.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Compararlos</translation>
    </message>
    <message>
        <source>Compare %1 with:</source>
        <translation>Comparar %1 con:</translation>
    </message>
</context>
<context>
    <name>CompareTools</name>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Un solo texto</translation>
    </message>
    <message>
        <source>Fold unchanged</source>
        <translation>Plegar lo no cambiado</translation>
    </message>
    <message>
        <source>Renumbering</source>
        <translation>Renumeración</translation>
    </message>
    <message>
        <source>Changes of form</source>
        <translation>Cambios de forma</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Previous change (P)</source>
        <translation>Cambio anterior (P)</translation>
    </message>
    <message>
        <source>Next change (N)</source>
        <translation>Cambio siguiente (N)</translation>
    </message>
    <message>
        <source>More about this comparison</source>
        <translation>Más sobre esta comparación</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>Lista de cambios</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Position of the delegation</source>
        <translation>Posición de la delegación</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
</context>
<context>
    <name>ComparisonExport</name>
    <message>
        <source>Writing the file</source>
        <translation>Escritura del archivo</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
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
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message numerus="yes">
        <source>%Ln note(s) carried over.</source>
        <translation>
            <numerusform>%Ln nota trasladada.</numerusform>
            <numerusform>%Ln notas trasladadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) left on the earlier version.</source>
        <translation>
            <numerusform>%Ln nota dejada en la versión anterior.</numerusform>
            <numerusform>%Ln notas dejadas en la versión anterior.</numerusform>
        </translation>
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
    <name>DocumentPicker</name>
    <message>
        <source>Name, symbol or language</source>
        <translation>Nombre, signatura o lengua</translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <translation>Filtrar los documentos</translation>
    </message>
    <message>
        <source>Documents to compare with</source>
        <translation>Documentos con que comparar</translation>
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
        <source>“{name}” is closed with a passphrase.</source>
        <translation>El archivo «{name}» está cerrado con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Give the passphrase; whoever sent the file knows it.</source>
        <translation>Indique la frase de contraseña; quien envió el archivo la conoce.</translation>
    </message>
    <message>
        <source>“{name}” holds no notes that can be read here.</source>
        <translation>El archivo «{name}» no contiene notas que se puedan leer aquí.</translation>
    </message>
    <message>
        <source>Web annotations (.jsonld), and Word files or PDFs with remarks in them, can be read.</source>
        <translation>Se pueden leer anotaciones web (.jsonld) y archivos Word o PDF con comentarios.</translation>
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
        <source>There is no layer “{wanted}”.</source>
        <translation>No hay ninguna capa «{wanted}».</translation>
    </message>
    <message>
        <source>List the layers to see their names.</source>
        <translation>Muestre la lista de capas para ver sus nombres.</translation>
    </message>
    <message>
        <source>“{wanted}” cannot be the name of this layer.</source>
        <translation>«{wanted}» no puede ser el nombre de esta capa.</translation>
    </message>
    <message>
        <source>Another layer has it. Choose a name of its own.</source>
        <translation>Lo lleva otra capa. Elija un nombre propio.</translation>
    </message>
    <message>
        <source>There is no clause “{wanted}” in the document.</source>
        <translation>No hay ningún párrafo «{wanted}» en el documento.</translation>
    </message>
    <message>
        <source>Name it by its address, its label or its identifier.</source>
        <translation>Indíquelo por su dirección, su número o su identificador.</translation>
    </message>
    <message>
        <source>“{wanted}” may mean several clauses: {candidates}.</source>
        <translation>«{wanted}» puede referirse a varios párrafos: {candidates}.</translation>
    </message>
    <message>
        <source>Name the clause by its address.</source>
        <translation>Indique el párrafo por su dirección.</translation>
    </message>
    <message>
        <source>The words “{wanted}” do not stand in “{clause}”.</source>
        <translation>Las palabras «{wanted}» no figuran en «{clause}».</translation>
    </message>
    <message>
        <source>Quote the words of the clause as they stand there.</source>
        <translation>Cite las palabras del párrafo tal como figuran.</translation>
    </message>
    <message>
        <source>The words “{wanted}” stand in “{clause}” {number} times.</source>
        <translation>Las palabras «{wanted}» figuran {number} veces en «{clause}».</translation>
    </message>
    <message>
        <source>Quote more of the words around them, or say which place is meant.</source>
        <translation>Cite más palabras de alrededor o indique qué lugar es.</translation>
    </message>
    <message>
        <source>The words “{wanted}” stand in “{clause}” fewer than {number} times.</source>
        <translation>Las palabras «{wanted}» aparecen en «{clause}» menos de {number} veces.</translation>
    </message>
    <message>
        <source>A note of this kind says nothing without words.</source>
        <translation>Una nota de este tipo no dice nada sin texto.</translation>
    </message>
    <message>
        <source>Give them with {option}.</source>
        <translation>Indíquelo con {option}.</translation>
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
    <name>ExportForm</name>
    <message>
        <source>Export notes</source>
        <translation>Exportar notas</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Forma del archivo</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>Qué notas</translation>
    </message>
    <message>
        <source>Notes on this document</source>
        <translation>Notas de este documento</translation>
    </message>
    <message>
        <source>Notes on all documents</source>
        <translation>Notas de todos los documentos</translation>
    </message>
    <message>
        <source>With &amp;private notes</source>
        <translation>Con las notas &amp;privadas</translation>
    </message>
    <message>
        <source>Passphrase, if the file is to be sealed</source>
        <translation>Frase de paso, si el archivo ha de sellarse</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) that the panel shows</source>
        <translation>
            <numerusform>%Ln nota que muestra el panel</numerusform>
            <numerusform>%Ln notas que muestra el panel</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>La frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>The PDF itself, with notes</source>
        <translation>El propio PDF, con notas</translation>
    </message>
    <message>
        <source>Word, as comments</source>
        <translation>Word, como comentarios</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Proposals in Word (ADD, MOD, SUP, NOC)</source>
        <translation>Propuestas en Word (ADD, MOD, SUP, NOC)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Notes for colleagues (JSON-LD)</source>
        <translation>Notas para colegas (JSON-LD)</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Word, with tracked changes (.docx)</source>
        <translation>Word, con control de cambios (.docx)</translation>
    </message>
    <message>
        <source>Word, as a table of changes (.docx)</source>
        <translation>Word, como tabla de cambios (.docx)</translation>
    </message>
    <message>
        <source>PDF, as a table of changes (.pdf)</source>
        <translation>PDF, como tabla de cambios (.pdf)</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>Página web (.html)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (.csv)</source>
        <translation>Tabla para hoja de cálculo (.csv)</translation>
    </message>
    <message>
        <source>Data for other programs (.json)</source>
        <translation>Datos para otros programas (.json)</translation>
    </message>
    <message>
        <source>Word, as a table (.docx)</source>
        <translation>Word, en una tabla (.docx)</translation>
    </message>
    <message>
        <source>PDF, as a table (.pdf)</source>
        <translation>PDF, en una tabla (.pdf)</translation>
    </message>
    <message>
        <source>ITU: new words underlined, old ones struck out</source>
        <translation>UIT: lo nuevo subrayado, lo antiguo tachado</translation>
    </message>
    <message>
        <source>UN: new words bold, old ones struck out</source>
        <translation>ONU: lo nuevo en negrita, lo antiguo tachado</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportar la comparación</translation>
    </message>
    <message>
        <source>Only clauses that changed</source>
        <translation>Solo los párrafos que cambiaron</translation>
    </message>
    <message>
        <source>Changes of number and form too</source>
        <translation>También los cambios de número y forma</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Language of headings and remarks</source>
        <translation>Lengua de títulos y observaciones</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Author of the changes</source>
        <translation>Autor de los cambios</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>{facet}: {value}, paragraphs: {count}</source>
        <translation>{facet}: {value}, párrafos: {count}</translation>
    </message>
</context>
<context>
    <name>FamilyDesk</name>
    <message>
        <source>The library holds no other version of this text in its language.</source>
        <translation>La biblioteca no tiene otra versión de este texto en su lengua.</translation>
    </message>
    <message>
        <source>The library holds this version in no other language.</source>
        <translation>La biblioteca no tiene esta versión en ninguna otra lengua.</translation>
    </message>
    <message>
        <source>Comparing versions</source>
        <translation>Comparación de versiones</translation>
    </message>
    <message>
        <source>Comparing languages</source>
        <translation>Comparación de lenguas</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>The comparison was stopped. Open it again to compare.</source>
        <translation>La comparación se detuvo. Ábrala de nuevo para comparar.</translation>
    </message>
</context>
<context>
    <name>Fates</name>
    <message>
        <source>What became of our proposals</source>
        <translation>Qué fue de nuestras propuestas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Underlined: it is in the text. Struck out: it was taken out. Dotted: not.</source>
        <translation>Subrayado: está en el texto. Tachado: se quitó. Punteado: no.</translation>
    </message>
    <message>
        <source>Adopted in full</source>
        <translation>Adoptada por completo</translation>
    </message>
    <message>
        <source>Adopted in part</source>
        <translation>Adoptada en parte</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>No adoptada</translation>
    </message>
    <message>
        <source>Not known: the clause is not to be found</source>
        <translation>Se desconoce: el párrafo no se encuentra</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln word(s) went in</source>
        <translation>
            <numerusform>Entró %1 palabra de %Ln</numerusform>
            <numerusform>Entraron %1 palabras de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The clause on which it was proposed was deleted</source>
        <translation>Se suprimió el párrafo al que se refería la propuesta</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre del archivo:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Tipo de archivos:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Mostrar todo</translation>
    </message>
    <message>
        <source>&amp;Bring back a removed layer</source>
        <translation>&amp;Recuperar una capa retirada</translation>
    </message>
    <message>
        <source>In the order of the &amp;text</source>
        <translation>En el &amp;orden del texto</translation>
    </message>
    <message>
        <source>&amp;Latest first</source>
        <translation>Las más &amp;recientes primero</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>Ca&amp;pa</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>Mis propias notas</translation>
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
    <name>HistoryPage</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Only clauses that changed</source>
        <translation>Solo los párrafos que cambiaron</translation>
    </message>
    <message>
        <source>Clauses and their history</source>
        <translation>Los párrafos y su historia</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historia de %1</translation>
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
    <name>HitBar</name>
    <message>
        <source>Previous result (Shift+F4)</source>
        <translation>Resultado anterior (Mayús+F4)</translation>
    </message>
    <message>
        <source>Next result (F4)</source>
        <translation>Resultado siguiente (F4)</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>Quitar las marcas</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>A colleague's notes</source>
        <translation>Notas de un colega</translation>
    </message>
    <message>
        <source>Notes in {name}</source>
        <translation>Notas en {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) in the file.</source>
        <translation>
            <numerusform>%Ln nota en el archivo.</numerusform>
            <numerusform>%Ln notas en el archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merging would change %Ln note(s) of yours or add to them.</source>
        <translation>
            <numerusform>La fusión cambiaría %Ln nota suya o la añadiría.</numerusform>
            <numerusform>La fusión cambiaría %Ln notas suyas o las añadiría.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in your notes already.</source>
        <translation>Todo está ya en sus notas.</translation>
    </message>
    <message>
        <source>Shown as a layer they stay apart from yours, and can be hidden.</source>
        <translation>En una capa quedan aparte de las suyas y pueden ocultarse.</translation>
    </message>
    <message>
        <source>There are no notes in this file.</source>
        <translation>No hay notas en este archivo.</translation>
    </message>
    <message>
        <source>Show as a layer</source>
        <translation>Mostrar como capa</translation>
    </message>
    <message>
        <source>Merge with my notes</source>
        <translation>Fusionar con mis notas</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>What merging would do</source>
        <translation>Qué haría la fusión</translation>
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
    <name>IndexLine</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Progress of the index</source>
        <translation>Progreso del índice</translation>
    </message>
    <message>
        <source>Building the index: %1</source>
        <translation>Creando el índice: %1</translation>
    </message>
    <message numerus="yes">
        <source>Index complete: %Ln document(s)</source>
        <translation>
            <numerusform>Índice completo: %Ln documento</numerusform>
            <numerusform>Índice completo: %Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all documents can be found yet.</source>
        <translation>Aún no pueden encontrarse todos los documentos.</translation>
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
    <name>LayerList</name>
    <message>
        <source>&amp;Copy all to my notes</source>
        <translation>&amp;Copiar todo a mis notas</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;Remove the layer</source>
        <translation>&amp;Retirar la capa</translation>
    </message>
    <message>
        <source>A new name for the layer {name}:</source>
        <translation>Nuevo nombre de la capa {name}:</translation>
    </message>
    <message>
        <source>Another layer has this name.</source>
        <translation>Otra capa tiene este nombre.</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>More about the layer {name}</source>
        <translation>Más sobre la capa {name}</translation>
    </message>
    <message>
        <source>From {file}, taken in on {date}</source>
        <translation>De {file}, incorporada el {date}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%Ln note(s) could not be stored and would be lost.</source>
        <translation>
            <numerusform>No se pudo guardar %Ln nota y se perdería.</numerusform>
            <numerusform>No se pudieron guardar %Ln notas y se perderían.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make room and try again, save them to a file, or close the window once more to leave without them.</source>
        <translation>Libere espacio y vuelva a intentarlo, guárdelas en un archivo o cierre otra vez la ventana para salir sin ellas.</translation>
    </message>
    <message>
        <source>Save them to a file…</source>
        <translation>Guardarlas en un archivo…</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Guardar las notas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written to %1.</source>
        <translation>
            <numerusform>%Ln nota escrita en %1.</numerusform>
            <numerusform>%Ln notas escritas en %1.</numerusform>
        </translation>
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
        <translation>Signatura de la versión, por ejemplo Resolución 1334 (Mod. 2023):</translation>
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
        <source>note, or go to what is typed</source>
        <translation>nota, o ir a lo escrito</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>salir</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>The file with your notes is damaged, and there is no copy of it.</source>
        <translation>El archivo de sus notas está dañado y no hay copia de él.</translation>
    </message>
    <message>
        <source>Begin a new one, with what can be read</source>
        <translation>Empezar uno nuevo, con lo que pueda leerse</translation>
    </message>
    <message>
        <source>The file with your notes is damaged. The newest copy is of {date}.</source>
        <translation>El archivo de sus notas está dañado. La copia más reciente es del {date}.</translation>
    </message>
    <message>
        <source>Restore it, with what can be read</source>
        <translation>Restaurarla, con lo que pueda leerse</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it.</source>
        <translation>El archivo dañado se conserva al lado.</translation>
    </message>
    <message numerus="yes">
        <source>Your notes are restored; %Ln newer note(s) were saved from the damaged file.</source>
        <translation>
            <numerusform>Sus notas se han restaurado; se salvó %Ln nota más reciente del archivo dañado.</numerusform>
            <numerusform>Sus notas se han restaurado; se salvaron %Ln notas más recientes del archivo dañado.</numerusform>
        </translation>
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
    <name>MoreMenu</name>
    <message>
        <source>Swap old and new</source>
        <translation>Intercambiar antiguo y nuevo</translation>
    </message>
    <message>
        <source>What was not compared</source>
        <translation>Lo que no se comparó</translation>
    </message>
    <message>
        <source>Tracked changes in the files accepted</source>
        <translation>Cambios marcados de los archivos aceptados</translation>
    </message>
    <message>
        <source>Tracked changes in the files rejected</source>
        <translation>Cambios marcados de los archivos rechazados</translation>
    </message>
    <message>
        <source>Own changes of %1</source>
        <translation>Cambios propios de %1</translation>
    </message>
</context>
<context>
    <name>NoteCards</name>
    <message>
        <source>Says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Copy to my notes</source>
        <translation>Copiar a mis notas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Edit the note</source>
        <translation>&amp;Editar la nota</translation>
    </message>
    <message>
        <source>&amp;Delete the note</source>
        <translation>&amp;Suprimir la nota</translation>
    </message>
    <message>
        <source>Copy to my &amp;notes</source>
        <translation>Copiar a mis &amp;notas</translation>
    </message>
    <message>
        <source>Copy the proposed te&amp;xt</source>
        <translation>Copiar el te&amp;xto propuesto</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Resaltar</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>&amp;Comentar</translation>
    </message>
    <message>
        <source>Q&amp;uestion</source>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Marcador</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>E&amp;tiqueta</translation>
    </message>
    <message>
        <source>&amp;Propose wording</source>
        <translation>Proponer &amp;texto</translation>
    </message>
    <message>
        <source>Propose another &amp;wording</source>
        <translation>Proponer otra &amp;redacción</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>Place not found</source>
        <translation>Lugar no encontrado</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Kind of note</source>
        <translation>Tipo de nota</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Write here; it is stored as you type.</source>
        <translation>Escriba aquí; se guarda a medida que escribe.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>&amp;Privada</translation>
    </message>
    <message>
        <source>Never exported unless you ask for it.</source>
        <translation>Nunca se exporta salvo que usted lo pida.</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>&amp;Hecha</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Suprimir</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>Cerrar la nota</translation>
    </message>
</context>
<context>
    <name>NoteStudio</name>
    <message>
        <source>Not in the library any more</source>
        <translation>Ya no está en la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) copied to your own.</source>
        <translation>
            <numerusform>%Ln nota copiada a las suyas.</numerusform>
            <numerusform>%Ln notas copiadas a las suyas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) could not be stored yet; they are kept here and tried again.</source>
        <translation>
            <numerusform>%Ln nota aún no pudo guardarse; se conserva aquí y se volverá a intentar.</numerusform>
            <numerusform>%Ln notas aún no pudieron guardarse; se conservan aquí y se volverá a intentar.</numerusform>
        </translation>
    </message>
    <message>
        <source>All notes are stored now.</source>
        <translation>Ya están guardadas todas las notas.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>Texto propuesto</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Change the wording (MOD)</source>
        <translation>Cambiar el texto (MOD)</translation>
    </message>
    <message>
        <source>Add a clause after this one (ADD)</source>
        <translation>Añadir un párrafo después de este (ADD)</translation>
    </message>
    <message>
        <source>Delete the clause (SUP)</source>
        <translation>Suprimir el párrafo (SUP)</translation>
    </message>
    <message>
        <source>Keep the clause as it is (NOC)</source>
        <translation>Dejar el párrafo como está (NOC)</translation>
    </message>
    <message>
        <source>delete: {words}</source>
        <translation>suprimir: {words}</translation>
    </message>
    <message>
        <source>insert: {words}</source>
        <translation>insertar: {words}</translation>
    </message>
    <message>
        <source>Reasons: {reasons}</source>
        <translation>Motivos: {reasons}</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>The filters hide all %Ln note(s).</source>
        <translation>
            <numerusform>Los filtros ocultan la única nota.</numerusform>
            <numerusform>Los filtros ocultan las %Ln notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No notes on any document yet.</source>
        <translation>Aún no hay notas en ningún documento.</translation>
    </message>
    <message>
        <source>No notes on this document yet. Select text and press Enter.</source>
        <translation>Aún no hay notas en este documento. Seleccione texto y pulse Intro.</translation>
    </message>
    <message>
        <source>No notes on this document.</source>
        <translation>No hay notas sobre este documento.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Search the notes…</source>
        <translation>Buscar en las notas…</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>Buscar en las notas</translation>
    </message>
    <message>
        <source>Notes on all documents</source>
        <translation>Notas de todos los documentos</translation>
    </message>
    <message>
        <source>Filter and sort the notes</source>
        <translation>Filtrar y ordenar las notas</translation>
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
    <name>PageMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>Copiar como &amp;cita</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
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
    <name>PaletteDesk</name>
    <message>
        <source>Search the library for {words}</source>
        <translation>Buscar {words} en la biblioteca</translation>
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
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
</context>
<context>
    <name>ParallelPage</name>
    <message>
        <source>Clauses in two languages</source>
        <translation>Párrafos en dos lenguas</translation>
    </message>
    <message>
        <source>Not in this language version</source>
        <translation>No está en esta versión lingüística</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s) in one language only</source>
        <translation>
            <numerusform>%Ln párrafo en una sola lengua</numerusform>
            <numerusform>%Ln párrafos en una sola lengua</numerusform>
        </translation>
    </message>
    <message>
        <source>Every clause is in both languages</source>
        <translation>Cada párrafo está en ambas lenguas</translation>
    </message>
    <message>
        <source>Export the parallel texts</source>
        <translation>Exportar los textos paralelos</translation>
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
    <name>Protection</name>
    <message>
        <source>Nothing can be written to this folder: notes can be read, not made.</source>
        <translation>No se puede escribir en esta carpeta: las notas se leen, pero no se hacen.</translation>
    </message>
    <message>
        <source>Open a data folder of your own: copy this one to your disk, then start {command} with the copy.</source>
        <translation>Abra una carpeta de datos propia: copie esta en su disco e inicie {command} con la copia.</translation>
    </message>
    <message>
        <source>Folder can only be read</source>
        <translation>Carpeta de solo lectura</translation>
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
    <name>ResultExport</name>
    <message>
        <source>&amp;Copy as quotations</source>
        <translation>&amp;Copiar como citas</translation>
    </message>
    <message>
        <source>&amp;Save the results…</source>
        <translation>&amp;Guardar los resultados…</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Guardar los resultados</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documentos de Word (*.docx)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) copied.</source>
        <translation>
            <numerusform>%Ln párrafo copiado.</numerusform>
            <numerusform>%Ln párrafos copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the results</source>
        <translation>Guardando los resultados</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>RowKeys</name>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>Copiar como cita</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Comentar…</translation>
    </message>
    <message>
        <source>Other end of the move</source>
        <translation>Otro extremo del traslado</translation>
    </message>
</context>
<context>
    <name>RowsPanel</name>
    <message>
        <source>Clauses compared</source>
        <translation>Párrafos comparados</translation>
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
    <name>SearchHead</name>
    <message>
        <source>All filters off</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Only:</source>
        <translation>Solo:</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Quiso decir:</translation>
    </message>
    <message>
        <source>Words, phrases or symbols…</source>
        <translation>Palabras, frases o signaturas…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>Búsquedas recientes y guardadas</translation>
    </message>
    <message>
        <source>Recent and saved searches (Alt+Down)</source>
        <translation>Búsquedas recientes y guardadas (Alt+Abajo)</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>Por documento</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Current versions only</source>
        <translation>Solo versiones vigentes</translation>
    </message>
    <message>
        <source>search other forms too</source>
        <translation>buscar también otras formas</translation>
    </message>
    <message>
        <source>Searched as typed only.</source>
        <translation>Se buscó solo tal como se escribió.</translation>
    </message>
    <message>
        <source>as typed only</source>
        <translation>solo tal como se escribió</translation>
    </message>
    <message>
        <source>Also searched:</source>
        <translation>También se buscó:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln párrafo</numerusform>
            <numerusform>%Ln párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln paragraph(s)</source>
        <translation>
            <numerusform>más de %Ln párrafo</numerusform>
            <numerusform>más de %Ln párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln document(s)</source>
        <translation>
            <numerusform>en %Ln documento</numerusform>
            <numerusform>en %Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>17 paragraphs, in 6 documents</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>SearchMemory</name>
    <message>
        <source>The recent searches are forgotten.</source>
        <translation>Se olvidaron las búsquedas recientes.</translation>
    </message>
    <message>
        <source>The search is saved as {name}.</source>
        <translation>La búsqueda se guardó como {name}.</translation>
    </message>
    <message>
        <source>The clock in the field lists it, and the palette finds it.</source>
        <translation>El reloj del campo la muestra y la paleta la encuentra.</translation>
    </message>
    <message>
        <source>The saved search {name} is deleted.</source>
        <translation>Se suprimió la búsqueda guardada {name}.</translation>
    </message>
    <message>
        <source>Save the search as:</source>
        <translation>Guardar la búsqueda como:</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>&amp;Rename a saved search</source>
        <translation>&amp;Renombrar una búsqueda guardada</translation>
    </message>
    <message>
        <source>&amp;Delete a saved search</source>
        <translation>&amp;Suprimir una búsqueda guardada</translation>
    </message>
    <message>
        <source>&amp;Forget the recent searches</source>
        <translation>&amp;Olvidar las búsquedas recientes</translation>
    </message>
    <message>
        <source>New name of the search:</source>
        <translation>Nuevo nombre de la búsqueda:</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>Otra búsqueda tiene este nombre.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Type words in any of the six languages, a phrase in quotation marks, or a symbol such as C24/8. Words like title: or year: narrow the search; -word leaves a word out.</source>
        <translation>Escriba palabras en cualquiera de las seis lenguas, una frase entre comillas o una signatura como C24/8. Palabras como title: o year: acotan la búsqueda; -palabra excluye una palabra.</translation>
    </message>
    <message>
        <source>No paragraph has these words. Try one word fewer, or remove a filter.</source>
        <translation>Ningún párrafo tiene esas palabras. Pruebe con una palabra menos o quite un filtro.</translation>
    </message>
    <message>
        <source>The library is being prepared for the search. Results come as it goes on.</source>
        <translation>La biblioteca se está preparando para la búsqueda. Los resultados irán llegando.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>All filters off</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Copy or export the results</source>
        <translation>Copiar o exportar los resultados</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinatario</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more paragraph(s)</source>
        <translation>
            <numerusform>+ %Ln párrafo más</numerusform>
            <numerusform>+ %Ln párrafos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln párrafo</numerusform>
            <numerusform>%Ln párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>Other form: {form}</source>
        <translation>Otra forma: {form}</translation>
    </message>
    <message>
        <source>The same clause:</source>
        <translation>El mismo párrafo:</translation>
    </message>
    <message>
        <source>latest version held</source>
        <translation>última versión guardada</translation>
    </message>
    <message>
        <source>an older version</source>
        <translation>una versión anterior</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
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
        <source>Notes</source>
        <translation>Notas</translation>
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
        <source>Name under which you make notes</source>
        <translation>Nombre con el que toma notas</translation>
    </message>
    <message>
        <source>Show proposed wording below its clause</source>
        <translation>Mostrar la redacción propuesta debajo de su párrafo</translation>
    </message>
    <message>
        <source>Yellow (key 1) means</source>
        <translation>El amarillo (tecla 1) significa</translation>
    </message>
    <message>
        <source>Blue (key 2) means</source>
        <translation>El azul (tecla 2) significa</translation>
    </message>
    <message>
        <source>Violet (key 3) means</source>
        <translation>El violeta (tecla 3) significa</translation>
    </message>
    <message>
        <source>Orange (key 4) means</source>
        <translation>El naranja (tecla 4) significa</translation>
    </message>
    <message>
        <source>Grey (key 5) means</source>
        <translation>El gris (tecla 5) significa</translation>
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
        <translation>Al 100 %; aumenta con el tamaño del texto.</translation>
    </message>
    <message>
        <source>Without one, notes bear the name under which you use this computer.</source>
        <translation>Si no hay ninguno, las notas llevan su nombre de usuario en este ordenador.</translation>
    </message>
    <message>
        <source>A colour without a meaning goes by its own name.</source>
        <translation>Un color sin significado lleva su propio nombre.</translation>
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
        <source>Nothing can be written to this folder: what is set here holds until you leave.</source>
        <translation>No se puede escribir en esta carpeta: lo que se ajuste aquí vale hasta que salga.</translation>
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
    <name>ShareDesk</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Exportar notas</translation>
    </message>
    <message>
        <source>What became of our proposals</source>
        <translation>Qué fue de nuestras propuestas</translation>
    </message>
    <message>
        <source>Open a colleague's notes</source>
        <translation>Abrir las notas de un colega</translation>
    </message>
    <message>
        <source>Notes, and Word files and PDFs with remarks (%1)</source>
        <translation>Notas y archivos Word y PDF con comentarios (%1)</translation>
    </message>
    <message>
        <source>Writing notes</source>
        <translation>Escritura de las notas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) found no place in it.</source>
        <translation>
            <numerusform>%Ln nota no encontró lugar en él.</numerusform>
            <numerusform>%Ln notas no encontraron lugar en él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private note(s) left out.</source>
        <translation>
            <numerusform>%Ln nota privada omitida.</numerusform>
            <numerusform>%Ln notas privadas omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature of the original does not hold for this copy.</source>
        <translation>La firma del original no vale para esta copia.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>Lectura de las notas</translation>
    </message>
    <message>
        <source>Passphrase for {name}:</source>
        <translation>Frase de paso de {name}:</translation>
    </message>
    <message>
        <source>A document that is not in your library</source>
        <translation>Un documento que no está en su biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written to %1.</source>
        <translation>
            <numerusform>%Ln nota escrita en %1.</numerusform>
            <numerusform>%Ln notas escritas en %1.</numerusform>
        </translation>
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
        <source>{keys} in the text</source>
        <translation>{keys} en el texto</translation>
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
        <source>Choose a document from the library.</source>
        <translation>Elija un documento de la biblioteca.</translation>
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
        <translation>%1 %2</translation>
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
    <name>SynonymsPage</name>
    <message>
        <source>Synonyms</source>
        <translation>Sinónimos</translation>
    </message>
    <message>
        <source>A search for one wording of a set finds the others too, in its own language.</source>
        <translation>Buscar una expresión de un grupo encuentra también las demás, en su lengua.</translation>
    </message>
    <message>
        <source>Filter wordings…</source>
        <translation>Filtrar expresiones…</translation>
    </message>
    <message>
        <source>Filter wordings</source>
        <translation>Filtrar expresiones</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Expresiones</translation>
    </message>
    <message>
        <source>New wording</source>
        <translation>Nueva expresión</translation>
    </message>
    <message>
        <source>New wording…</source>
        <translation>Nueva expresión…</translation>
    </message>
    <message>
        <source>Language of the wording</source>
        <translation>Lengua de la expresión</translation>
    </message>
    <message>
        <source>Add to the set</source>
        <translation>Añadir al grupo</translation>
    </message>
    <message>
        <source>Begin a set</source>
        <translation>Crear un grupo</translation>
    </message>
    <message>
        <source>Take out what was added to the set</source>
        <translation>Quitar lo añadido al grupo</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder: the synonyms can be read, not changed.</source>
        <translation>No se puede escribir en esta carpeta: los sinónimos se leen, pero no se cambian.</translation>
    </message>
    <message>
        <source>A wording needs a word or number that can be searched.</source>
        <translation>Una expresión necesita una palabra o un número que pueda buscarse.</translation>
    </message>
    <message>
        <source>The set has {wording} already.</source>
        <translation>El grupo ya tiene {wording}.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Open documents</source>
        <translation>Documentos abiertos</translation>
    </message>
    <message>
        <source>List of open documents</source>
        <translation>Lista de documentos abiertos</translation>
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
    <name>Upkeep</name>
    <message>
        <source>Preparing the search</source>
        <translation>Preparación de la búsqueda</translation>
    </message>
</context>
<context>
    <name>VersionLinks</name>
    <message>
        <source>Most clauses of the two documents are the same. Are they two versions?</source>
        <translation>La mayoría de los párrafos de los dos documentos son iguales. ¿Son dos versiones?</translation>
    </message>
    <message>
        <source>Link as versions</source>
        <translation>Vincular como versiones</translation>
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
<context>
    <name>WordingFields</name>
    <message>
        <source>What is proposed</source>
        <translation>Qué se propone</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>Texto propuesto</translation>
    </message>
    <message>
        <source>Text of the new clause</source>
        <translation>Texto del párrafo nuevo</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
</context>
</TS>
