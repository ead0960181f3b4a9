<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About WSIS Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find, read, annotate and compare the resolutions and reports of conferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, with Qt {qt}. Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts: Amiri, Noto Serif, IBM Plex Sans and IBM Plex Sans Arabic, under the SIL Open Font License 1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is never used unless you ask for something that needs it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to tab {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the &amp;starter library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the starter li&amp;brary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;open closed tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link as a version of a work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Break the link to the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the &amp;selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface in &amp;Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface in &amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface in &amp;French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface in &amp;Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface in &amp;Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface in &amp;Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by &amp;body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;work only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by &amp;year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by &amp;language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by &amp;tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by &amp;symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by &amp;date, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by when &amp;added, latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search or command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All comman&amp;ds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the &amp;library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;clause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses in the &amp;margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other lan&amp;guage or version beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;beside the current document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pages as laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting mo&amp;de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited b&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About WSIS Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tabs by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arrange the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In&amp;terface language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitationCards</name>
    <message>
        <source>Several bodies number their texts so, and none is named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which text is cited cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited in %n clause(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no version of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an undated version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and older ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citation is not written as usual; this is probably meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the version cited; the text may differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitationDesk</name>
    <message>
        <source>No clause in your library cites %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitationFollower</name>
    <message>
        <source>{name} is not in your library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s) cite(s) it.</source>
        <translation>
            <numerusform>%Ln clause cites it.</numerusform>
            <numerusform>%Ln clauses cite it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cited} is cited; your library holds {held}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads out of the library: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitingPopup</name>
    <message>
        <source>Cited by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s)</source>
        <translation>
            <numerusform>%Ln clause</numerusform>
            <numerusform>%Ln clauses</numerusform>
        </translation>
    </message>
    <message>
        <source>Clauses that cite this text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to clause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open what is cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is &amp;held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WSIS Desk has met a fault of its own. Your documents are safe: the originals are never changed. You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please copy this report and send it to whoever maintains the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPages</name>
    <message>
        <source>Checking the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) selected</source>
        <translation>
            <numerusform>%Ln document selected</numerusform>
            <numerusform>%Ln documents selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Specimen document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to add to the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%Ln document(s) linked.</source>
        <translation>
            <numerusform>%Ln document linked.</numerusform>
            <numerusform>%Ln documents linked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) now stand(s) alone.</source>
        <translation>
            <numerusform>%Ln document now stands alone.</numerusform>
            <numerusform>%Ln documents now stand alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) removed from the library.</source>
        <translation>
            <numerusform>%Ln document removed from the library.</numerusform>
            <numerusform>%Ln documents removed from the library.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged “{tag}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“{name}” is not there, or may not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file still exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not have been downloaded fully. Fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a kind of document that can be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word, PDF, HTML, OpenDocument, RTF and plain text files can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it again, or open it in the program it comes from and save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the password, save a copy without one and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it first, or ask for the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of “{name}” cannot be turned into letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fonts do not say which letters they show. Ask for the Word version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” behaves as harmful files do and was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open it elsewhere unless you trust where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large or too deeply nested to be read safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into parts and import those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “{name}” took too long and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another format of the same document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read: the reader stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is probably damaged. Fetch it again or try another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” changed while it was being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has been saved or downloaded, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” needs {detail}, which is not installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as .docx in Word or LibreOffice and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment, or close the other window, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the program has written this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version, or use another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild it from the original files; they are kept separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be stored in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again. What was stored before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is not write-protected, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {path} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the memory stick or network drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original file of this document is gone from the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text can still be read. Import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document “{wanted}” in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how it is written, or import the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{wanted}” may mean several documents: {candidates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more of the symbol, or one of these identifiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the library’s health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the program has written {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version, or move this settings file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file, or move it away to start with the defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting in {path} has a value it cannot have: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value, or delete the line to use the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the file away to start with the defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer.</source>
        <translation>
            <numerusform>%Ln page sent to the printer.</numerusform>
            <numerusform>%Ln pages sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match exactly as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current hit and number of hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoToField</name>
    <message>
        <source>Type a clause as it is named: 8, operative 8, recalling c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clause is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to clause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that may be meant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) found something wrong.</source>
        <translation>
            <numerusform>%Ln check found something wrong.</numerusform>
            <numerusform>%Ln checks found something wrong.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the starter library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) added.</source>
        <translation>
            <numerusform>%Ln document added.</numerusform>
            <numerusform>%Ln documents added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln file could not be read.</numerusform>
            <numerusform>%Ln files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) passed over.</source>
        <translation>
            <numerusform>%Ln file passed over.</numerusform>
            <numerusform>%Ln files passed over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The starter library is here: %Ln specimen(s) to try things on.</source>
        <translation>
            <numerusform>The starter library is here: %Ln specimen to try things on.</numerusform>
            <numerusform>The starter library is here: %Ln specimens to try things on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter library is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter library has been removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked changes in the file, read as accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden text in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was damaged; read after repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macros in the file, ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files inside it, not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding had to be guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Tag for the selected documents:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol of the version, for example Resolution 1334 (Mod. 2023):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no symbol that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Filter by title or symbol…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
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
            <numerusform>The filter hides the only document.</numerusform>
            <numerusform>The filter hides all %Ln documents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library is empty. Add the meeting documents once, then read and search them offline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryRows</name>
    <message>
        <source>Undated version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, documents: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>specimen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingField</name>
    <message>
        <source>no clause is called that</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to clause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to clause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>Meeting mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first, last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search documents and commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search documents and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has these words. Try one word fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter choose · Esc close · Begin with &gt; for commands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>Note {mark}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Open a document from the library to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Nothing read yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln file could not be read</numerusform>
            <numerusform>%Ln files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) passed over</source>
        <translation>
            <numerusform>%Ln file passed over</numerusform>
            <numerusform>%Ln files passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) added</source>
        <translation>
            <numerusform>%Ln document added</numerusform>
            <numerusform>%Ln documents added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the library or run a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library or run a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits of the Arabic interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text, per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the page, pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of lines, per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents keep their own language and direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to a place at once, without moving or tinting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 100 per cent; it grows with the size of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European (123)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic-Indic (١٢٣)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese characters are set in {family}, a font of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no font for Chinese: such text cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter actions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} already stands for “{action}”. Change that one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitHeader</name>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked by clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll both texts together, clause by clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the second text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your library is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the meeting documents once, then read and search them offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document from the library, or one you read lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or a whole folder here: Word, PDF or HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originals are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are copied as they are; the originals are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranged by work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and languages of a resolution stand together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves your computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is not used unless you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusReporter</name>
    <message>
        <source>A newer version is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest version held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specimen text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s)</source>
        <translation>
            <numerusform>%Ln clause</numerusform>
            <numerusform>%Ln clauses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabArea</name>
    <message>
        <source>Open documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Page thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>The library holds no other version or language of this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose any document in the library to open it beside this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of this file cannot be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
