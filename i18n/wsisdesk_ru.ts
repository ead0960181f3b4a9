<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AboutPage</name>
    <message>
        <source>About WSIS Desk</source>
        <translation>О&#xa0;программе WSIS Desk</translation>
    </message>
    <message>
        <source>Find, read, annotate and compare the resolutions and reports of conferences.</source>
        <translation>Поиск, чтение, комментирование и сопоставление резолюций и отчетов конференций.</translation>
    </message>
    <message>
        <source>Version {version}, with {qt}. Apache License 2.0.</source>
        <translation>Версия {version}, на основе {qt}. Лицензия Apache 2.0.</translation>
    </message>
    <message>
        <source>Fonts: Amiri, Noto Serif, IBM Plex Sans and IBM Plex Sans Arabic, under the SIL Open Font License 1.1.</source>
        <translation>Шрифты: Amiri, Noto Serif, IBM Plex Sans и IBM Plex Sans Arabic, по открытой лицензии SIL&#xa0;OFL&#xa0;1.1.</translation>
    </message>
    <message>
        <source>The network is never used unless you ask for something that needs it.</source>
        <translation>Программа обращается к&#xa0;сети, только если вы запросите то, для чего она нужна.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to tab {number}</source>
        <translation>Перейти на вкладку&#xa0;{number}</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Добавить &amp;файлы…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Добавить &amp;папку…</translation>
    </message>
    <message>
        <source>Add the &amp;starter library</source>
        <translation>Добавить &amp;библиотеку образцов</translation>
    </message>
    <message>
        <source>Remove the starter li&amp;brary</source>
        <translation>&amp;Удалить библиотеку образцов</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Со&amp;хранить как PDF…</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Закрыть вкладку</translation>
    </message>
    <message>
        <source>Re&amp;open closed tab</source>
        <translation>&amp;Вернуть закрытую вкладку</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Add a &amp;tag…</source>
        <translation>Добавить &amp;метку…</translation>
    </message>
    <message>
        <source>&amp;Link as a version of a work…</source>
        <translation>Связать как &amp;версию резолюции или документа…</translation>
    </message>
    <message>
        <source>Brea&amp;k the link to the work</source>
        <translation>&amp;Разорвать связь с&#xa0;резолюцией или документом</translation>
    </message>
    <message>
        <source>&amp;Remove from the library</source>
        <translation>Удалить из &amp;библиотеки</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Библиотека</translation>
    </message>
    <message>
        <source>Details of the &amp;selection</source>
        <translation>Сведения о&#xa0;&amp;выбранном</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в&#xa0;&amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>С&amp;ветлые цвета</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Темные цвета</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Высокая &amp;контрастность</translation>
    </message>
    <message>
        <source>Interface in &amp;Arabic</source>
        <translation>Интерфейс на &amp;арабском языке</translation>
    </message>
    <message>
        <source>Interface in &amp;English</source>
        <translation>Интерфейс на а&amp;нглийском языке</translation>
    </message>
    <message>
        <source>Interface in &amp;French</source>
        <translation>Интерфейс на &amp;французском языке</translation>
    </message>
    <message>
        <source>Interface in &amp;Spanish</source>
        <translation>Интерфейс на &amp;испанском языке</translation>
    </message>
    <message>
        <source>Interface in &amp;Russian</source>
        <translation>Интерфейс на &amp;русском языке</translation>
    </message>
    <message>
        <source>Interface in &amp;Chinese</source>
        <translation>Интерфейс на &amp;китайском языке</translation>
    </message>
    <message>
        <source>Group by &amp;body</source>
        <translation>Группировать по &amp;органам</translation>
    </message>
    <message>
        <source>By &amp;work only</source>
        <translation>Только по &amp;резолюциям и документам</translation>
    </message>
    <message>
        <source>Group by &amp;year</source>
        <translation>Группировать по &amp;годам</translation>
    </message>
    <message>
        <source>Group by &amp;language</source>
        <translation>Группировать по &amp;языкам</translation>
    </message>
    <message>
        <source>Group by &amp;tag</source>
        <translation>Группировать по &amp;меткам</translation>
    </message>
    <message>
        <source>Sort by &amp;symbol</source>
        <translation>Сортировать по о&amp;бозначению</translation>
    </message>
    <message>
        <source>Sort by &amp;date, newest first</source>
        <translation>Сортировать по &amp;дате, сначала новые</translation>
    </message>
    <message>
        <source>Sort by when &amp;added, latest first</source>
        <translation>Сортировать по &amp;времени добавления, сначала последние</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперед</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Следующая вкладка</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Предыдущая вкладка</translation>
    </message>
    <message>
        <source>&amp;Search or command…</source>
        <translation>П&amp;оиск или команда…</translation>
    </message>
    <message>
        <source>All comman&amp;ds…</source>
        <translation>Все &amp;команды…</translation>
    </message>
    <message>
        <source>Filter the &amp;library</source>
        <translation>&amp;Фильтр библиотеки</translation>
    </message>
    <message>
        <source>Go to &amp;clause…</source>
        <translation>Перейти к&#xa0;п&amp;ункту…</translation>
    </message>
    <message>
        <source>&amp;Find in the document…</source>
        <translation>&amp;Найти в&#xa0;документе…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти с&amp;ледующее</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Найти &amp;предыдущее</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>Копировать как &amp;цитату</translation>
    </message>
    <message>
        <source>Addresses in the &amp;margin</source>
        <translation>Обозначения пунктов на &amp;полях</translation>
    </message>
    <message>
        <source>Other lan&amp;guage or version beside</source>
        <translation>&amp;Другой язык или версия рядом</translation>
    </message>
    <message>
        <source>Open &amp;beside the current document</source>
        <translation>Открыть р&amp;ядом с&#xa0;текущим документом</translation>
    </message>
    <message>
        <source>&amp;Pages as laid out</source>
        <translation>Исходный вид с&amp;траниц</translation>
    </message>
    <message>
        <source>Meeting mo&amp;de</source>
        <translation>Режим &amp;заседания</translation>
    </message>
    <message>
        <source>Cited b&amp;y…</source>
        <translation>&amp;Где упоминается…</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Структура</translation>
    </message>
    <message>
        <source>Open the &amp;menus</source>
        <translation>Открыть &amp;меню</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Следующая о&amp;бласть</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Предыдущая об&amp;ласть</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;Check the library</source>
        <translation>&amp;Проверить библиотеку</translation>
    </message>
    <message>
        <source>&amp;About WSIS Desk</source>
        <translation>&amp;О&#xa0;программе WSIS Desk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Tabs by number</source>
        <translation>Вкладки по но&amp;мерам</translation>
    </message>
    <message>
        <source>&amp;Recent documents</source>
        <translation>Недавние &amp;документы</translation>
    </message>
    <message>
        <source>&amp;Arrange the library</source>
        <translation>&amp;Упорядочить библиотеку</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>In&amp;terface language</source>
        <translation>&amp;Язык интерфейса</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Text of the document</source>
        <translation>Текст документа</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>There is no library here yet.</source>
        <translation>Библиотеки здесь пока нет.</translation>
    </message>
    <message>
        <source>The database cannot be used: {why}.</source>
        <translation>Базу данных использовать нельзя: {why}.</translation>
    </message>
    <message>
        <source>The database is whole.</source>
        <translation>База данных цела.</translation>
    </message>
    <message>
        <source>Rebuild the library: {why}.</source>
        <translation>Постройте библиотеку заново: {why}.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this library.</source>
        <translation>Эта библиотека создана более новой версией программы.</translation>
    </message>
    <message>
        <source>The tables are up to date.</source>
        <translation>Таблицы соответствуют версии программы.</translation>
    </message>
    <message>
        <source>The tables will be brought up to date at the next start.</source>
        <translation>Таблицы будут обновлены при следующем запуске.</translation>
    </message>
    <message>
        <source>All original files are there.</source>
        <translation>Все исходные файлы на месте.</translation>
    </message>
    <message>
        <source>Import these files again, their originals are gone: {files}.</source>
        <translation>Импортируйте эти файлы снова, их исходные копии пропали: {files}.</translation>
    </message>
    <message>
        <source>All original files are as they came.</source>
        <translation>Все исходные файлы не изменились.</translation>
    </message>
    <message>
        <source>These original files have changed or cannot be read: {files}.</source>
        <translation>Эти исходные файлы изменились или не читаются: {files}.</translation>
    </message>
    <message>
        <source>No original file is without an entry.</source>
        <translation>Исходных файлов без записи нет.</translation>
    </message>
    <message>
        <source>Rebuild the library to list these original files: {files}.</source>
        <translation>Постройте библиотеку заново, чтобы внести эти исходные файлы: {files}.</translation>
    </message>
    <message>
        <source>The journal cannot be read: {why}.</source>
        <translation>Журнал не читается: {why}.</translation>
    </message>
    <message>
        <source>The journal knows every document.</source>
        <translation>В журнале есть все документы.</translation>
    </message>
    <message>
        <source>Rebuild the library to write these documents into the journal: {files}.</source>
        <translation>Постройте библиотеку заново, чтобы записать эти документы в журнал: {files}.</translation>
    </message>
    <message>
        <source>The data folder can be written to: {folder}</source>
        <translation>В папку данных можно писать: {folder}</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}: {why}</source>
        <translation>Писать в {folder} нельзя: {why}</translation>
    </message>
    <message>
        <source>{megabytes} MB are free.</source>
        <translation>Свободно {megabytes} МБ.</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are free. Free some space on the disk.</source>
        <translation>Свободно только {megabytes} МБ. Освободите место на диске.</translation>
    </message>
    <message>
        <source>The settings can be read.</source>
        <translation>Настройки читаются.</translation>
    </message>
    <message>
        <source>Install the program again; missing: {files}</source>
        <translation>Установите программу заново; не хватает: {files}</translation>
    </message>
    <message>
        <source>All files of the program are there.</source>
        <translation>Все файлы программы на месте.</translation>
    </message>
    <message>
        <source>The fonts are there.</source>
        <translation>Шрифты на месте.</translation>
    </message>
    <message>
        <source>PySide6 is not installed: only the command line works.</source>
        <translation>PySide6 не установлен: работает только командная строка.</translation>
    </message>
    <message>
        <source>{version} crashes on Python 3.11; use 6.11.</source>
        <translation>{version} аварийно завершается с Python 3.11; используйте 6.11.</translation>
    </message>
    <message>
        <source>The window is drawn by {version}.</source>
        <translation>Окно рисует {version}.</translation>
    </message>
    <message>
        <source>LibreOffice was not found; .doc files need it.</source>
        <translation>LibreOffice не найден; он нужен для файлов .doc.</translation>
    </message>
    <message>
        <source>LibreOffice reads .doc files: {program}</source>
        <translation>Файлы .doc читает LibreOffice: {program}</translation>
    </message>
    <message>
        <source>There is no search index yet; the first search makes it.</source>
        <translation>Поискового индекса пока нет; его создаст первый поиск.</translation>
    </message>
    <message>
        <source>The search index will be made anew before the next search.</source>
        <translation>Поисковый индекс будет создан заново перед следующим поиском.</translation>
    </message>
    <message>
        <source>The search index is whole.</source>
        <translation>Поисковый индекс цел.</translation>
    </message>
    <message>
        <source>The search index is damaged. Delete the file; it is made again: {path}</source>
        <translation>Поисковый индекс повреждён. Удалите файл, он будет создан заново: {path}</translation>
    </message>
</context>
<context>
    <name>CitationCards</name>
    <message>
        <source>Several bodies number their texts so, and none is named here.</source>
        <translation>Так нумеруют свои тексты несколько органов, а&#xa0;здесь ни один из них не назван.</translation>
    </message>
    <message>
        <source>Which text is cited cannot be told</source>
        <translation>Неясно, какой текст упоминается</translation>
    </message>
    <message>
        <source>Open version %1</source>
        <translation>Открыть версию&#xa0;%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Упоминается</translation>
    </message>
    <message>
        <source>You hold</source>
        <translation>У&#xa0;вас</translation>
    </message>
    <message>
        <source>no version of it</source>
        <translation>ни одной версии</translation>
    </message>
    <message>
        <source>an undated version</source>
        <translation>версия без даты</translation>
    </message>
    <message>
        <source>and older ones</source>
        <translation>и&#xa0;более ранние</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>The citation is not written as usual; this is probably meant.</source>
        <translation>Ссылка записана необычно; вероятно, имеется в&#xa0;виду это.</translation>
    </message>
    <message>
        <source>Not the version cited; the text may differ.</source>
        <translation>Это не та версия, которая упоминается; текст может отличаться.</translation>
    </message>
</context>
<context>
    <name>CitationDesk</name>
    <message>
        <source>No clause in your library cites %1.</source>
        <translation>В&#xa0;вашей библиотеке нет пунктов, где упоминается %1.</translation>
    </message>
</context>
<context>
    <name>CitationFollower</name>
    <message numerus="yes">
        <source>Cited in %n clause(s)</source>
        <translation>
            <numerusform>%n&#xa0;упоминание</numerusform>
            <numerusform>%n&#xa0;упоминания</numerusform>
            <numerusform>%n&#xa0;упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>This link leads out of the library: {address}</source>
        <translation>Эта ссылка ведет за пределы библиотеки: {address}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в&#xa0;браузере</translation>
    </message>
    <message>
        <source>{name} is not in your library.</source>
        <translation>В&#xa0;вашей библиотеке нет документа {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s) cite(s) it.</source>
        <translation>
            <numerusform>Упоминается в&#xa0;%Ln&#xa0;пункте.</numerusform>
            <numerusform>Упоминается в&#xa0;%Ln&#xa0;пунктах.</numerusform>
            <numerusform>Упоминается в&#xa0;%Ln&#xa0;пунктах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>{cited} is cited; your library holds {held}.</source>
        <translation>Упоминается {cited}; в&#xa0;вашей библиотеке есть {held}.</translation>
    </message>
    <message>
        <source>The text may differ.</source>
        <translation>Текст может отличаться.</translation>
    </message>
</context>
<context>
    <name>CitingPopup</name>
    <message>
        <source>Cited by: %1</source>
        <translation>Где упоминается: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;пункт</numerusform>
            <numerusform>%Ln&#xa0;пункта</numerusform>
            <numerusform>%Ln&#xa0;пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;документ</numerusform>
            <numerusform>%Ln&#xa0;документа</numerusform>
            <numerusform>%Ln&#xa0;документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Clauses that cite this text</source>
        <translation>Пункты, в&#xa0;которых упоминается этот текст</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>Копировать как &amp;цитату</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить &amp;все</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>&amp;Go to clause…</source>
        <translation>&amp;Перейти к&#xa0;пункту…</translation>
    </message>
    <message>
        <source>&amp;Open what is cited</source>
        <translation>Открыть &amp;упомянутый документ</translation>
    </message>
    <message>
        <source>Show what is &amp;held</source>
        <translation>Показать &amp;имеющуюся версию</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>Вернуться к&#xa0;&amp;тексту</translation>
    </message>
    <message>
        <source>&amp;Open the note</source>
        <translation>Открыть &amp;сноску</translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation>Открыть сс&amp;ылку</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in the program</source>
        <translation>Сбой в&#xa0;программе</translation>
    </message>
    <message>
        <source>WSIS Desk has met a fault of its own. Your documents are safe: the originals are never changed. You can go on working.</source>
        <translation>В&#xa0;программе WSIS Desk произошел сбой. Ваши документы в&#xa0;сохранности: исходные файлы никогда не изменяются. Можно продолжать работу.</translation>
    </message>
    <message>
        <source>Please copy this report and send it to whoever maintains the program.</source>
        <translation>Скопируйте этот отчет и отправьте его тем, кто сопровождает программу.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчет</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копировать отчет</translation>
    </message>
</context>
<context>
    <name>DeskPages</name>
    <message>
        <source>Checking the library</source>
        <translation>Проверка библиотеки</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) selected</source>
        <translation>
            <numerusform>Выбран %Ln&#xa0;документ</numerusform>
            <numerusform>Выбрано %Ln&#xa0;документа</numerusform>
            <numerusform>Выбрано %Ln&#xa0;документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Обозначение</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Specimen document</source>
        <translation>Образец документа</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to add to the library</source>
        <translation>Отпустите, чтобы добавить в&#xa0;библиотеку</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%Ln document(s) linked.</source>
        <translation>
            <numerusform>Связан %Ln&#xa0;документ.</numerusform>
            <numerusform>Связано %Ln&#xa0;документа.</numerusform>
            <numerusform>Связано %Ln&#xa0;документов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) now stand(s) alone.</source>
        <translation>
            <numerusform>%Ln&#xa0;документ больше ни с&#xa0;чем не связан.</numerusform>
            <numerusform>%Ln&#xa0;документа больше ни с&#xa0;чем не связаны.</numerusform>
            <numerusform>%Ln&#xa0;документов больше ни с&#xa0;чем не связаны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) removed from the library.</source>
        <translation>
            <numerusform>Из библиотеки удален %Ln&#xa0;документ.</numerusform>
            <numerusform>Из библиотеки удалено %Ln&#xa0;документа.</numerusform>
            <numerusform>Из библиотеки удалено %Ln&#xa0;документов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged “{tag}”.</source>
        <translation>Добавлена метка «{tag}».</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“{name}” is not there, or may not be opened.</source>
        <translation>Файл «{name}» отсутствует, или его нельзя открыть.</translation>
    </message>
    <message>
        <source>Check that the file still exists and that you may read it.</source>
        <translation>Проверьте, что файл существует и что у&#xa0;вас есть право на его чтение.</translation>
    </message>
    <message>
        <source>“{name}” has no text in it.</source>
        <translation>В&#xa0;файле «{name}» нет текста.</translation>
    </message>
    <message>
        <source>It may not have been downloaded fully. Fetch it again.</source>
        <translation>Возможно, он загружен не полностью. Загрузите его еще раз.</translation>
    </message>
    <message>
        <source>“{name}” is not a kind of document that can be read here.</source>
        <translation>Файлы такого вида, как «{name}», здесь прочитать нельзя.</translation>
    </message>
    <message>
        <source>Word, PDF, HTML, OpenDocument, RTF and plain text files can be imported.</source>
        <translation>Можно импортировать файлы Word, PDF, HTML, OpenDocument, RTF и простой текст.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete.</source>
        <translation>Файл «{name}» поврежден или неполон.</translation>
    </message>
    <message>
        <source>Fetch it again, or open it in the program it comes from and save a copy.</source>
        <translation>Загрузите его еще раз либо откройте в&#xa0;исходной программе и сохраните копию.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>Файл «{name}» защищен паролем.</translation>
    </message>
    <message>
        <source>Open it with the password, save a copy without one and import that.</source>
        <translation>Откройте его с&#xa0;паролем, сохраните копию без пароля и импортируйте ее.</translation>
    </message>
    <message>
        <source>This passphrase does not open “{name}”.</source>
        <translation>Эта парольная фраза не открывает файл «{name}».</translation>
    </message>
    <message>
        <source>Type it again, or ask whoever sent the file.</source>
        <translation>Введите её ещё раз или спросите у того, кто прислал файл.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text.</source>
        <translation>Файл «{name}» содержит изображения страниц, но не текст.</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it first, or ask for the original file.</source>
        <translation>Сначала выполните распознавание текста (OCR) или запросите исходный файл.</translation>
    </message>
    <message>
        <source>The text of “{name}” cannot be turned into letters.</source>
        <translation>Текст файла «{name}» не удается преобразовать в&#xa0;буквы.</translation>
    </message>
    <message>
        <source>Its fonts do not say which letters they show. Ask for the Word version.</source>
        <translation>В&#xa0;его шрифтах не указано, какие буквы они изображают. Запросите версию в&#xa0;формате Word.</translation>
    </message>
    <message>
        <source>“{name}” behaves as harmful files do and was not opened.</source>
        <translation>Файл «{name}» ведет себя как вредоносный и поэтому не был открыт.</translation>
    </message>
    <message>
        <source>Do not open it elsewhere unless you trust where it came from.</source>
        <translation>Не открывайте его в&#xa0;других программах, если не доверяете его источнику.</translation>
    </message>
    <message>
        <source>“{name}” is too large or too deeply nested to be read safely.</source>
        <translation>Файл «{name}» слишком велик или имеет слишком много уровней вложенности, чтобы прочитать его безопасно.</translation>
    </message>
    <message>
        <source>Split it into parts and import those.</source>
        <translation>Разделите его на части и импортируйте их.</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long and was stopped.</source>
        <translation>Чтение файла «{name}» заняло слишком много времени и было остановлено.</translation>
    </message>
    <message>
        <source>Try another format of the same document.</source>
        <translation>Попробуйте другой формат того же документа.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: the reader stopped.</source>
        <translation>Файл «{name}» прочитать не удалось: программа чтения остановилась.</translation>
    </message>
    <message>
        <source>The file is probably damaged. Fetch it again or try another format.</source>
        <translation>Вероятно, файл поврежден. Загрузите его еще раз или попробуйте другой формат.</translation>
    </message>
    <message>
        <source>“{name}” changed while it was being read.</source>
        <translation>Файл «{name}» изменился во время чтения.</translation>
    </message>
    <message>
        <source>Wait until it has been saved or downloaded, then import it again.</source>
        <translation>Дождитесь окончания его сохранения или загрузки и импортируйте его снова.</translation>
    </message>
    <message>
        <source>“{name}” needs {detail}, which is not installed here.</source>
        <translation>Для файла «{name}» требуется программа {detail}, которая здесь не установлена.</translation>
    </message>
    <message>
        <source>Save it as .docx in Word or LibreOffice and import that.</source>
        <translation>Сохраните его в&#xa0;формате .docx в&#xa0;Word или LibreOffice и импортируйте полученный файл.</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>Файл «{name}» прочитать не удалось.</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>Библиотека занята другой программой.</translation>
    </message>
    <message>
        <source>Wait a moment, or close the other window, and try again.</source>
        <translation>Подождите немного или закройте другое окно и повторите попытку.</translation>
    </message>
    <message>
        <source>A newer version of the program has written this library.</source>
        <translation>Эта библиотека создана более новой версией программы.</translation>
    </message>
    <message>
        <source>Install the newer version, or use another data folder.</source>
        <translation>Установите более новую версию или используйте другую папку данных.</translation>
    </message>
    <message>
        <source>These notes were written by a newer version of the program.</source>
        <translation>Эти заметки записаны более новой версией программы.</translation>
    </message>
    <message>
        <source>Update the program. Nothing in the notes has been changed.</source>
        <translation>Обновите программу. В заметках ничего не изменено.</translation>
    </message>
    <message>
        <source>The file with your notes is damaged.</source>
        <translation>Файл с вашими заметками повреждён.</translation>
    </message>
    <message>
        <source>Restore them from a backup: what can still be read is kept as well.</source>
        <translation>Восстановите их из резервной копии: всё, что ещё читается, тоже сохраняется.</translation>
    </message>
    <message>
        <source>The backup of your notes could not be verified.</source>
        <translation>Резервную копию ваших заметок не удалось проверить.</translation>
    </message>
    <message>
        <source>Your notes and the earlier backups are untouched. Check the disk.</source>
        <translation>Ваши заметки и прежние копии не затронуты. Проверьте диск.</translation>
    </message>
    <message>
        <source>There is no note “{wanted}”.</source>
        <translation>Заметки «{wanted}» нет.</translation>
    </message>
    <message>
        <source>List the notes of the document to see their identifiers.</source>
        <translation>Выведите заметки документа, чтобы увидеть их идентификаторы.</translation>
    </message>
    <message>
        <source>“{wanted}” is not one place in the document.</source>
        <translation>«{wanted}» — не единственное место в документе.</translation>
    </message>
    <message>
        <source>Name the clause by its address, or quote more of its words.</source>
        <translation>Назовите пункт по его адресу или приведите больше слов из него.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>Библиотека повреждена.</translation>
    </message>
    <message>
        <source>Rebuild it from the original files; they are kept separately.</source>
        <translation>Восстановите ее из исходных файлов; они хранятся отдельно.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be stored in {path}.</source>
        <translation>Диск заполнен: в&#xa0;{path} больше ничего нельзя сохранить.</translation>
    </message>
    <message>
        <source>Free some space and try again. What was stored before is safe.</source>
        <translation>Освободите место и повторите попытку. Все сохраненное ранее в&#xa0;целости.</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}.</source>
        <translation>Запись в&#xa0;{path} невозможна.</translation>
    </message>
    <message>
        <source>Check that the disk is not write-protected, or choose another data folder.</source>
        <translation>Проверьте, что диск не защищен от записи, или выберите другую папку данных.</translation>
    </message>
    <message>
        <source>“{name}” could not be written.</source>
        <translation>Файл «{name}» записать не удалось.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another name or folder.</source>
        <translation>Закройте его в&#xa0;других программах или выберите другое имя или папку.</translation>
    </message>
    <message>
        <source>The disk that holds {path} does not answer.</source>
        <translation>Диск, на котором находится {path}, не отвечает.</translation>
    </message>
    <message>
        <source>Check that the memory stick or network drive is connected.</source>
        <translation>Проверьте, подключен ли USB-накопитель или сетевой диск.</translation>
    </message>
    <message>
        <source>The original file of this document is gone from the library.</source>
        <translation>Исходного файла этого документа в&#xa0;библиотеке больше нет.</translation>
    </message>
    <message>
        <source>Its text can still be read. Import the file again.</source>
        <translation>Его текст по-прежнему можно читать. Импортируйте файл снова.</translation>
    </message>
    <message>
        <source>There is no document “{wanted}” in the library.</source>
        <translation>В&#xa0;библиотеке нет документа «{wanted}».</translation>
    </message>
    <message>
        <source>Check how it is written, or import the file first.</source>
        <translation>Проверьте написание или сначала импортируйте файл.</translation>
    </message>
    <message>
        <source>“{wanted}” may mean several documents: {candidates}.</source>
        <translation>«{wanted}» может означать несколько документов: {candidates}.</translation>
    </message>
    <message>
        <source>Give more of the symbol, or one of these identifiers.</source>
        <translation>Укажите обозначение полнее или один из этих идентификаторов.</translation>
    </message>
    <message>
        <source>The library could not do this.</source>
        <translation>Библиотека не смогла выполнить это действие.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the library’s health.</source>
        <translation>Повторите попытку; если это случится снова, проверьте состояние библиотеки.</translation>
    </message>
    <message>
        <source>A newer version of the program has written {path}.</source>
        <translation>Файл {path} создан более новой версией программы.</translation>
    </message>
    <message>
        <source>Install the newer version, or move this settings file away.</source>
        <translation>Установите более новую версию или переместите этот файл настроек.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read.</source>
        <translation>Не удается прочитать настройки в&#xa0;{path}.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away to start with the defaults.</source>
        <translation>Исправьте файл или переместите его, чтобы начать с&#xa0;исходных настроек.</translation>
    </message>
    <message>
        <source>A setting in {path} has a value it cannot have: {detail}.</source>
        <translation>Недопустимое значение настройки в&#xa0;{path}: {detail}.</translation>
    </message>
    <message>
        <source>Correct the value, or delete the line to use the default.</source>
        <translation>Исправьте значение или удалите строку, чтобы использовать исходное.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used.</source>
        <translation>Настройки в&#xa0;{path} использовать нельзя.</translation>
    </message>
    <message>
        <source>Move the file away to start with the defaults.</source>
        <translation>Переместите файл, чтобы начать с&#xa0;исходных настроек.</translation>
    </message>
    <message>
        <source>“{name}” was not written: as tracked changes it would not give both texts back exactly.</source>
        <translation>Файл «{name}» не записан: в виде исправлений он не вернул бы оба текста в точности.</translation>
    </message>
    <message>
        <source>Export as a table, PDF or web page instead. The trouble begins at “{place}”.</source>
        <translation>Экспортируйте в виде таблицы, PDF или веб-страницы. Затруднение начинается здесь: «{place}».</translation>
    </message>
    <message>
        <source>“{name}” has no ending that names a form of export.</source>
        <translation>Имя «{name}» не оканчивается на обозначение формата экспорта.</translation>
    </message>
    <message>
        <source>Let the name end in one of these: {known}.</source>
        <translation>Пусть имя оканчивается на одно из этих: {known}.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Выполнить это действие не удалось.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Повторите попытку.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving as PDF</source>
        <translation>Сохранение в&#xa0;PDF</translation>
    </message>
    <message>
        <source>Preparing to print</source>
        <translation>Подготовка к&#xa0;печати</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено как %1.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer.</source>
        <translation>
            <numerusform>На печать отправлена %Ln&#xa0;страница.</numerusform>
            <numerusform>На печать отправлено %Ln&#xa0;страницы.</numerusform>
            <numerusform>На печать отправлено %Ln&#xa0;страниц.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No match</source>
        <translation>Нет совпадений</translation>
    </message>
    <message>
        <source>Find in this document…</source>
        <translation>Найти в&#xa0;этом документе…</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Найти в&#xa0;этом документе</translation>
    </message>
    <message>
        <source>Current hit and number of hits</source>
        <translation>Текущее совпадение и число совпадений</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Предыдущее совпадение (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Следующее совпадение (Enter)</translation>
    </message>
    <message>
        <source>Highlight all</source>
        <translation>Выделить все</translation>
    </message>
    <message>
        <source>Match exactly as written</source>
        <translation>Точно как написано</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Точно</translation>
    </message>
</context>
<context>
    <name>GoToField</name>
    <message>
        <source>Type a clause as it is named: 8, operative 8, recalling c</source>
        <translation>Укажите пункт: 8, постановляющая часть 8, напоминая c</translation>
    </message>
    <message>
        <source>No clause is called that.</source>
        <translation>Такого пункта нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n&#xa0;место</numerusform>
            <numerusform>%n&#xa0;места</numerusform>
            <numerusform>%n&#xa0;мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to clause…</source>
        <translation>Перейти к&#xa0;пункту…</translation>
    </message>
    <message>
        <source>Go to clause</source>
        <translation>Перейти к&#xa0;пункту</translation>
    </message>
    <message>
        <source>Places that may be meant</source>
        <translation>Возможные места</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health of the library</source>
        <translation>Состояние библиотеки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) found something wrong.</source>
        <translation>
            <numerusform>%Ln&#xa0;проверка выявила неполадку.</numerusform>
            <numerusform>%Ln&#xa0;проверки выявили неполадки.</numerusform>
            <numerusform>%Ln&#xa0;проверок выявили неполадки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Все в&#xa0;порядке.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Файлы, которые не удалось прочитать</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Забыть эти файлы</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>В&#xa0;порядке</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Неполадка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Add files</source>
        <translation>Добавить файлы</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <source>Adding documents</source>
        <translation>Добавление документов</translation>
    </message>
    <message>
        <source>Adding the starter library</source>
        <translation>Добавление библиотеки образцов</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) added.</source>
        <translation>
            <numerusform>Добавлен %Ln&#xa0;документ.</numerusform>
            <numerusform>Добавлено %Ln&#xa0;документа.</numerusform>
            <numerusform>Добавлено %Ln&#xa0;документов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>Не удалось прочитать %Ln&#xa0;файл.</numerusform>
            <numerusform>Не удалось прочитать %Ln&#xa0;файла.</numerusform>
            <numerusform>Не удалось прочитать %Ln&#xa0;файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) passed over.</source>
        <translation>
            <numerusform>Пропущен %Ln&#xa0;файл.</numerusform>
            <numerusform>Пропущено %Ln&#xa0;файла.</numerusform>
            <numerusform>Пропущено %Ln&#xa0;файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Показать отчет</translation>
    </message>
    <message numerus="yes">
        <source>The starter library is here: %Ln specimen(s) to try things on.</source>
        <translation>
            <numerusform>Библиотека образцов добавлена: %Ln&#xa0;образец для ознакомления.</numerusform>
            <numerusform>Библиотека образцов добавлена: %Ln&#xa0;образца для ознакомления.</numerusform>
            <numerusform>Библиотека образцов добавлена: %Ln&#xa0;образцов для ознакомления.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove again</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The starter library is not installed.</source>
        <translation>Библиотека образцов не добавлена.</translation>
    </message>
    <message>
        <source>The starter library has been removed.</source>
        <translation>Библиотека образцов удалена.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Arabic</source>
        <translation>Арабский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Французский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Испанский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Китайский</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Резолюция</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчет</translation>
    </message>
    <message>
        <source>Meeting record</source>
        <translation>Отчет о&#xa0;заседании</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Tracked changes in the file, read as accepted</source>
        <translation>В&#xa0;файле есть отслеживаемые исправления; прочитаны как принятые</translation>
    </message>
    <message>
        <source>Comments in the file</source>
        <translation>В&#xa0;файле есть комментарии</translation>
    </message>
    <message>
        <source>Hidden text in the file</source>
        <translation>В&#xa0;файле есть скрытый текст</translation>
    </message>
    <message>
        <source>Some letters could not be read</source>
        <translation>Некоторые буквы прочитать не удалось</translation>
    </message>
    <message>
        <source>The file was damaged; read after repair</source>
        <translation>Файл был поврежден; прочитан после восстановления</translation>
    </message>
    <message>
        <source>A link leads nowhere</source>
        <translation>Ссылка никуда не ведет</translation>
    </message>
    <message>
        <source>Macros in the file, ignored</source>
        <translation>В&#xa0;файле есть макросы; они не выполняются</translation>
    </message>
    <message>
        <source>Other files inside it, not read</source>
        <translation>Внутри есть другие файлы; они не прочитаны</translation>
    </message>
    <message>
        <source>The encoding had to be guessed</source>
        <translation>Кодировка определена предположительно</translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>Уже есть в&#xa0;библиотеке</translation>
    </message>
    <message>
        <source>Not a document</source>
        <translation>Не документ</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Tag for the selected documents:</source>
        <translation>Метка для выбранных документов:</translation>
    </message>
    <message>
        <source>Symbol of the version, for example Resolution 1334 (Mod. 2023):</source>
        <translation>Обозначение версии, например Резолюция&#xa0;1334 (Изм.&#xa0;2023&#xa0;г.):</translation>
    </message>
    <message>
        <source>This is no symbol that is known here.</source>
        <translation>Такое обозначение здесь неизвестно.</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Filter by title or symbol…</source>
        <translation>Название или обозначение…</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Фильтр библиотеки</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;документ</numerusform>
            <numerusform>%Ln&#xa0;документа</numerusform>
            <numerusform>%Ln&#xa0;документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %Ln document(s).</source>
        <translation>
            <numerusform>Фильтр скрывает все документы (%Ln).</numerusform>
            <numerusform>Фильтр скрывает все документы (%Ln).</numerusform>
            <numerusform>Фильтр скрывает все документы (%Ln).</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library is empty. Add the meeting documents once, then read and search them offline.</source>
        <translation>Ваша библиотека пуста. Добавьте документы заседания один раз, а&#xa0;затем читайте их и ищите в&#xa0;них без подключения к&#xa0;сети.</translation>
    </message>
</context>
<context>
    <name>LibraryRows</name>
    <message>
        <source>Undated version</source>
        <translation>Версия без даты</translation>
    </message>
    <message>
        <source>{name}, documents: {count}</source>
        <translation>{name}, документов: {count}</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Язык неизвестен</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Без метки</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Прочие документы</translation>
    </message>
    <message>
        <source>specimen</source>
        <translation>образец</translation>
    </message>
</context>
<context>
    <name>MeetingField</name>
    <message>
        <source>no clause is called that</source>
        <translation>такого пункта нет</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n&#xa0;место</numerusform>
            <numerusform>%n&#xa0;места</numerusform>
            <numerusform>%n&#xa0;мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to clause…</source>
        <translation>Перейти к&#xa0;пункту…</translation>
    </message>
    <message>
        <source>Go to clause</source>
        <translation>Перейти к&#xa0;пункту</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>Meeting mode</source>
        <translation>Режим заседания</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>пункт</translation>
    </message>
    <message>
        <source>block</source>
        <translation>блок</translation>
    </message>
    <message>
        <source>first, last</source>
        <translation>первый, последний</translation>
    </message>
    <message>
        <source>size</source>
        <translation>размер</translation>
    </message>
    <message>
        <source>go to what is typed</source>
        <translation>перейти к&#xa0;набранному</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>выйти</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>Структура документа</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n&#xa0;пункт</numerusform>
            <numerusform>%n&#xa0;пункта</numerusform>
            <numerusform>%n&#xa0;пунктов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Pages of the document</source>
        <translation>Страницы документа</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search documents and commands…</source>
        <translation>Поиск документов и команд…</translation>
    </message>
    <message>
        <source>Search documents and commands</source>
        <translation>Поиск документов и команд</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Nothing here has these words. Try one word fewer.</source>
        <translation>Ничего с&#xa0;этими словами не найдено. Попробуйте убрать одно слово.</translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter choose · Esc close · Begin with &gt; for commands alone</source>
        <translation>↑ ↓ переход · Enter выбор · Esc закрыть · Начните с&#xa0;&gt;, чтобы искать только команды</translation>
    </message>
    <message>
        <source>Tab {number}</source>
        <translation>Вкладка&#xa0;{number}</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Открытые документы</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>В&#xa0;библиотеке</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>Note {mark}</source>
        <translation>Сноска&#xa0;{mark}</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>A quotation mark is missing: the rest is taken for one phrase.</source>
        <translation>Не хватает кавычки: остальное считается одной фразой.</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>Эта скобка не закрыта.</translation>
    </message>
    <message>
        <source>This bracket was never opened.</source>
        <translation>Эта скобка не была открыта.</translation>
    </message>
    <message>
        <source>“{detail}” has nothing to work on and is left out.</source>
        <translation>«{detail}» ни к чему не относится и пропускается.</translation>
    </message>
    <message>
        <source>“{detail}” is no field that can be searched: the words are looked for anywhere.</source>
        <translation>«{detail}» не является полем поиска: слова ищутся везде.</translation>
    </message>
    <message>
        <source>“{detail}” is no year or range of years, such as 2015..2026.</source>
        <translation>«{detail}» — не год и не промежуток лет вида 2015..2026.</translation>
    </message>
    <message>
        <source>“{detail}” is no language or kind of document known here.</source>
        <translation>«{detail}» — не известный здесь язык и не вид документа.</translation>
    </message>
    <message>
        <source>This only says what must not be there: all else is found.</source>
        <translation>Здесь сказано лишь, чего быть не должно: найдено всё остальное.</translation>
    </message>
    <message>
        <source>There is no word or number in this that can be looked for.</source>
        <translation>Здесь нет ни слова, ни числа, которые можно искать.</translation>
    </message>
    <message>
        <source>No paragraph has all of these words; those shown have some of them.</source>
        <translation>Ни в одном пункте нет всех этих слов; в показанных есть некоторые из них.</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Open a document from the library to read it here.</source>
        <translation>Откройте документ из библиотеки, чтобы прочитать его здесь.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Nothing read yet</source>
        <translation>Пока ничего не прочитано</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Import report</source>
        <translation>Отчет об импорте</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>Не прочитан %Ln&#xa0;файл</numerusform>
            <numerusform>Не прочитано %Ln&#xa0;файла</numerusform>
            <numerusform>Не прочитано %Ln&#xa0;файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) passed over</source>
        <translation>
            <numerusform>Пропущен %Ln&#xa0;файл</numerusform>
            <numerusform>Пропущено %Ln&#xa0;файла</numerusform>
            <numerusform>Пропущено %Ln&#xa0;файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) added</source>
        <translation>
            <numerusform>Добавлен %Ln&#xa0;документ</numerusform>
            <numerusform>Добавлено %Ln&#xa0;документа</numerusform>
            <numerusform>Добавлено %Ln&#xa0;документов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the library or run a command…</source>
        <translation>Поиск в&#xa0;библиотеке или команда…</translation>
    </message>
    <message>
        <source>Search the library or run a command</source>
        <translation>Поиск в&#xa0;библиотеке или команда</translation>
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
        <translation>Интерфейс</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Digits of the Arabic interface</source>
        <translation>Цифры арабского интерфейса</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Size of text, per cent</source>
        <translation>Размер текста, в&#xa0;процентах</translation>
    </message>
    <message>
        <source>Width of the page, pixels</source>
        <translation>Ширина страницы, в&#xa0;пикселях</translation>
    </message>
    <message>
        <source>Distance of lines, per cent</source>
        <translation>Межстрочный интервал, в&#xa0;процентах</translation>
    </message>
    <message>
        <source>Documents keep their own language and direction.</source>
        <translation>Документы сохраняют свой язык и направление письма.</translation>
    </message>
    <message>
        <source>Jump to a place at once, without moving or tinting.</source>
        <translation>Переходить к&#xa0;месту сразу, без прокрутки и подсветки.</translation>
    </message>
    <message>
        <source>At 100 per cent; it grows with the size of text.</source>
        <translation>При 100&#xa0;процентах; растет вместе с&#xa0;размером текста.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в&#xa0;системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>European (123)</source>
        <translation>Европейские (123)</translation>
    </message>
    <message>
        <source>Arabic-Indic (١٢٣)</source>
        <translation>Арабско-индийские (١٢٣)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Chinese characters are set in {family}, a font of this computer.</source>
        <translation>Китайские иероглифы отображаются шрифтом {family}, установленным на этом компьютере.</translation>
    </message>
    <message>
        <source>This computer has no font for Chinese: such text cannot be shown.</source>
        <translation>На этом компьютере нет шрифта для китайского языка: такой текст отобразить нельзя.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Filter actions…</source>
        <translation>Фильтр команд…</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Фильтр команд</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Сочетание клавиш</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Новое сочетание клавиш</translation>
    </message>
    <message>
        <source>Use this shortcut</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Restore the original</source>
        <translation>Вернуть исходное</translation>
    </message>
    <message>
        <source>{keys} already stands for “{action}”. Change that one first.</source>
        <translation>Сочетание {keys} уже используется для команды «{action}». Сначала измените его там.</translation>
    </message>
</context>
<context>
    <name>SplitHeader</name>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n&#xa0;пункт</numerusform>
            <numerusform>%n&#xa0;пункта</numerusform>
            <numerusform>%n&#xa0;пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked by clause</source>
        <translation>Связь по пунктам</translation>
    </message>
    <message>
        <source>Scroll both texts together, clause by clause</source>
        <translation>Прокручивать оба текста вместе, по пунктам</translation>
    </message>
    <message>
        <source>Close the second text</source>
        <translation>Закрыть второй текст</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your library is empty</source>
        <translation>Ваша библиотека пуста</translation>
    </message>
    <message>
        <source>Add the meeting documents once, then read and search them offline.</source>
        <translation>Добавьте документы заседания один раз, а&#xa0;затем читайте их и ищите в&#xa0;них без подключения к&#xa0;сети.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Ничего не открыто</translation>
    </message>
    <message>
        <source>Choose a document from the library, or one you read lately.</source>
        <translation>Выберите документ из библиотеки или один из недавно прочитанных.</translation>
    </message>
    <message>
        <source>Drop files or a whole folder here: Word, PDF or HTML</source>
        <translation>Перетащите сюда файлы или целую папку: Word, PDF или HTML</translation>
    </message>
    <message>
        <source>Originals are kept</source>
        <translation>Исходные файлы сохраняются</translation>
    </message>
    <message>
        <source>Files are copied as they are; the originals are never changed.</source>
        <translation>Файлы копируются как есть; исходные файлы никогда не изменяются.</translation>
    </message>
    <message>
        <source>Arranged by work</source>
        <translation>По резолюциям</translation>
    </message>
    <message>
        <source>Versions and languages of a resolution stand together.</source>
        <translation>Версии резолюции на всех языках стоят рядом.</translation>
    </message>
    <message>
        <source>Nothing leaves your computer</source>
        <translation>Все остается на компьютере</translation>
    </message>
    <message>
        <source>The network is not used unless you ask for it.</source>
        <translation>Сеть используется только по вашему запросу.</translation>
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
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
</context>
<context>
    <name>StatusReporter</name>
    <message>
        <source>A newer version is held</source>
        <translation>Есть более новая версия</translation>
    </message>
    <message>
        <source>Latest version held</source>
        <translation>Последняя из имеющихся версий</translation>
    </message>
    <message>
        <source>Specimen text</source>
        <translation>Образец текста</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница&#xa0;%1 из&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;пункт</numerusform>
            <numerusform>%Ln&#xa0;пункта</numerusform>
            <numerusform>%Ln&#xa0;пунктов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabArea</name>
    <message>
        <source>Open documents</source>
        <translation>Открытые документы</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Закрыть вкладку</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Страница&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Page thumbnails</source>
        <translation>Эскизы страниц</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>The library holds no other version or language of this document.</source>
        <translation>В&#xa0;библиотеке нет этого документа в&#xa0;другой версии или на другом языке.</translation>
    </message>
    <message>
        <source>Choose any document in the library to open it beside this one.</source>
        <translation>Выберите в&#xa0;библиотеке любой документ, чтобы открыть его рядом с&#xa0;этим.</translation>
    </message>
    <message>
        <source>The pages of this file cannot be drawn.</source>
        <translation>Страницы этого файла отобразить нельзя.</translation>
    </message>
    <message>
        <source>Its text can still be read.</source>
        <translation>Его текст по-прежнему можно читать.</translation>
    </message>
</context>
</TS>
