<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AboutPage</name>
    <message>
        <source>About WSIS Desk</source>
        <translation>О программе WSIS Desk</translation>
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
        <translation>Шрифты: Amiri, Noto Serif, IBM Plex Sans и IBM Plex Sans Arabic, по открытой лицензии SIL OFL 1.1.</translation>
    </message>
    <message>
        <source>The network is never used unless you ask for something that needs it.</source>
        <translation>Программа обращается к сети, только если вы запросите то, для чего она нужна.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to tab {number}</source>
        <translation>Перейти на вкладку {number}</translation>
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
        <source>Close ot&amp;her tabs</source>
        <translation>Закрыть &amp;остальные вкладки</translation>
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
        <source>R&amp;edo</source>
        <translation>&amp;Повторить</translation>
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
        <translation>&amp;Разорвать связь с резолюцией или документом</translation>
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
        <translation>Сведения о &amp;выбранном</translation>
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
        <translation>Как в &amp;системе</translation>
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
        <translation>Перейти к п&amp;ункту…</translation>
    </message>
    <message>
        <source>&amp;Find in the document…</source>
        <translation>&amp;Найти в документе…</translation>
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
        <source>&amp;Search the library…</source>
        <translation>&amp;Поиск в библиотеке…</translation>
    </message>
    <message>
        <source>&amp;Next result</source>
        <translation>&amp;Следующий результат</translation>
    </message>
    <message>
        <source>&amp;Previous result</source>
        <translation>Пред&amp;ыдущий результат</translation>
    </message>
    <message>
        <source>Sa&amp;ve the search…</source>
        <translation>Сохранить по&amp;иск…</translation>
    </message>
    <message>
        <source>&amp;Copy the results</source>
        <translation>&amp;Копировать результаты</translation>
    </message>
    <message>
        <source>Save the &amp;results…</source>
        <translation>Сохранить &amp;результаты…</translation>
    </message>
    <message>
        <source>S&amp;ynonyms</source>
        <translation>С&amp;инонимы</translation>
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
        <translation>Открыть р&amp;ядом с текущим документом</translation>
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
        <source>Compare &amp;with…</source>
        <translation>Сравнить &amp;с…</translation>
    </message>
    <message>
        <source>Compare &amp;versions</source>
        <translation>Сравнить &amp;версии</translation>
    </message>
    <message>
        <source>&amp;History over all versions</source>
        <translation>&amp;История по всем версиям</translation>
    </message>
    <message>
        <source>Two lan&amp;guages in parallel</source>
        <translation>Два &amp;языка параллельно</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Сл&amp;едующее изменение</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Пред&amp;ыдущее изменение</translation>
    </message>
    <message>
        <source>Other &amp;end of the move</source>
        <translation>Другой &amp;конец переноса</translation>
    </message>
    <message>
        <source>&amp;Comment on the clause compared</source>
        <translation>Ко&amp;мментарий к сравниваемому пункту</translation>
    </message>
    <message>
        <source>E&amp;xport the comparison…</source>
        <translation>&amp;Экспорт сравнения…</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Выделение</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Комментарий</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>В&amp;опрос</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Закладка</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>&amp;Метка</translation>
    </message>
    <message>
        <source>&amp;Propose wording</source>
        <translation>&amp;Предложить формулировку</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>Замет&amp;ки</translation>
    </message>
    <message>
        <source>P&amp;roposed wording in the text</source>
        <translation>Пред&amp;ложенные формулировки в тексте</translation>
    </message>
    <message>
        <source>Mark the selection in a colour, or the note there</source>
        <translation>Отметить цветом выделенное или заметку на этом месте</translation>
    </message>
    <message>
        <source>Open the note there, or comment on the selection</source>
        <translation>Открыть заметку на этом месте или прокомментировать выделенное</translation>
    </message>
    <message>
        <source>Delete the note there</source>
        <translation>Удалить заметку на этом месте</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Заметки</translation>
    </message>
    <message>
        <source>Notes on &amp;all documents</source>
        <translation>Заметки ко всем &amp;документам</translation>
    </message>
    <message>
        <source>Notes from the earlier &amp;version</source>
        <translation>Заметки из &amp;прежней версии</translation>
    </message>
    <message>
        <source>E&amp;xport notes…</source>
        <translation>&amp;Экспорт заметок…</translation>
    </message>
    <message>
        <source>Open a co&amp;lleague's notes…</source>
        <translation>Открыть заметки ко&amp;ллеги…</translation>
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
        <translation>&amp;О программе WSIS Desk</translation>
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
        <source>&amp;Compare</source>
        <translation>&amp;Сравнение</translation>
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
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
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
    <name>CardList</name>
    <message numerus="yes">
        <source>Show %Ln more exact note(s)</source>
        <translation>
            <numerusform>Показать ещё %Ln совпадающую заметку</numerusform>
            <numerusform>Показать ещё %Ln совпадающие заметки</numerusform>
            <numerusform>Показать ещё %Ln совпадающих заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Показать ещё %Ln</numerusform>
            <numerusform>Показать ещё %Ln</numerusform>
            <numerusform>Показать ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>&amp;Go to the text</source>
        <translation>&amp;Перейти к тексту</translation>
    </message>
    <message>
        <source>&amp;Copy to my notes</source>
        <translation>&amp;Копировать в мои заметки</translation>
    </message>
    <message>
        <source>Mark as &amp;open</source>
        <translation>Отметить как &amp;открытую</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Отметить как &amp;решённую</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Удалить</translation>
    </message>
</context>
<context>
    <name>CarryCard</name>
    <message>
        <source>{where} · the same text in the same place</source>
        <translation>{where} · тот же текст на том же месте</translation>
    </message>
    <message>
        <source>{old} → {new} · the same text</source>
        <translation>{old} → {new} · тот же текст</translation>
    </message>
    <message>
        <source>{where} · the words commented on have changed</source>
        <translation>{where} · отмеченные слова изменились</translation>
    </message>
    <message>
        <source>{old} → {new} · the words commented on have changed</source>
        <translation>{old} → {new} · отмеченные слова изменились</translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible place(s)</source>
        <translation>
            <numerusform>%Ln возможное место</numerusform>
            <numerusform>%Ln возможных места</numerusform>
            <numerusform>%Ln возможных мест</numerusform>
        </translation>
    </message>
    <message>
        <source>{where} · the words are not in the new text any more</source>
        <translation>{where} · этих слов в новом тексте больше нет</translation>
    </message>
    <message>
        <source>What was to be changed does not stand there any more.</source>
        <translation>Того, что предлагалось изменить, там больше нет.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} proposed changes would be left out.</source>
        <translation>
            <numerusform>%Ln из {all} предложенных изменений не войдёт.</numerusform>
            <numerusform>%Ln из {all} предложенных изменений не войдут.</numerusform>
            <numerusform>%Ln из {all} предложенных изменений не войдут.</numerusform>
        </translation>
    </message>
    <message>
        <source>old</source>
        <translation>было</translation>
    </message>
    <message>
        <source>new</source>
        <translation>стало</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>Open the old text</source>
        <translation>Открыть прежний текст</translation>
    </message>
    <message>
        <source>Place it on the clause</source>
        <translation>Поставить на пункт</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>Оставить там</translation>
    </message>
    <message>
        <source>Place it here</source>
        <translation>Поместить сюда</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>CarryDesk</name>
    <message>
        <source>No notes wait on an earlier version.</source>
        <translation>На прежней версии нет ожидающих заметок.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) on an earlier version of %1 wait to be carried over.</source>
        <translation>
            <numerusform>%Ln заметка к прежней версии %1 ожидает переноса.</numerusform>
            <numerusform>%Ln заметки к прежней версии %1 ожидают переноса.</numerusform>
            <numerusform>%Ln заметок к прежней версии %1 ожидают переноса.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Посмотреть</translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>Exact</source>
        <translation>Совпадают</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перенесены</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменены</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Неоднозначны</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалены</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Notes: {old} → {new}</source>
        <translation>Заметки: {old} → {new}</translation>
    </message>
    <message>
        <source>Accept all exact ({count})</source>
        <translation>Принять все совпадающие ({count})</translation>
    </message>
    <message numerus="yes">
        <source>A newer version has come: %Ln note(s) wait</source>
        <translation>
            <numerusform>Поступила новая версия: ожидает %Ln заметка</numerusform>
            <numerusform>Поступила новая версия: ожидают %Ln заметки</numerusform>
            <numerusform>Поступила новая версия: ожидают %Ln заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} settled</source>
        <translation>решено {done} из {total}</translation>
    </message>
    <message>
        <source>Nothing carried over yet</source>
        <translation>Пока ничего не перенесено</translation>
    </message>
    <message>
        <source>The notes are being looked for in the newer version…</source>
        <translation>Идёт поиск мест заметок в новой версии…</translation>
    </message>
    <message>
        <source>No notes on the earlier version.</source>
        <translation>К прежней версии заметок нет.</translation>
    </message>
    <message>
        <source>Everything is settled. Both versions keep their notes.</source>
        <translation>Всё решено. Обе версии сохраняют свои заметки.</translation>
    </message>
    <message>
        <source>{name}. The notes were made on {old} and stay there whatever you choose.</source>
        <translation>{name}. Заметки сделаны к {old} и остаются там при любом выборе.</translation>
    </message>
    <message>
        <source>Compare the versions</source>
        <translation>Сравнить версии</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Notes that wait</source>
        <translation>Ожидающие заметки</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Where</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваши</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Их</translation>
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
        <translation>Удалены</translation>
    </message>
    <message>
        <source>Deleted: they deleted it after your last change</source>
        <translation>Удалена: они удалили её после вашего последнего изменения</translation>
    </message>
    <message>
        <source>Changed: theirs is the newer; yours goes into its history</source>
        <translation>Изменена: их заметка новее; ваша уходит в историю</translation>
    </message>
    <message>
        <source>Restored: they changed it after you deleted it</source>
        <translation>Восстановлена: они изменили её после вашего удаления</translation>
    </message>
    <message>
        <source>Kept: yours is the newer; theirs goes into its history</source>
        <translation>Сохранена: ваша заметка новее; их уходит в историю</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>The same already</source>
        <translation>Уже совпадает</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перенесено</translation>
    </message>
    <message>
        <source>Every addressee</source>
        <translation>Все адресаты</translation>
    </message>
    <message numerus="yes">
        <source>The filters hide all %Ln row(s). Show all</source>
        <translation>
            <numerusform>Фильтры скрыли %Ln строку. Показать все</numerusform>
            <numerusform>Фильтры скрыли все %Ln строки. Показать все</numerusform>
            <numerusform>Фильтры скрыли все %Ln строк. Показать все</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWalk</name>
    <message>
        <source>This clause has not moved: it has no other end.</source>
        <translation>Этот пункт не перемещён: другого конца у него нет.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Изменение %1 из %2</translation>
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
        <source>{gigabytes} GB are free.</source>
        <translation>Свободно {gigabytes} ГБ.</translation>
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
    <name>Chips</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>CitationCards</name>
    <message>
        <source>Several bodies number their texts so, and none is named here.</source>
        <translation>Так нумеруют свои тексты несколько органов, а здесь ни один из них не назван.</translation>
    </message>
    <message>
        <source>Which text is cited cannot be told</source>
        <translation>Неясно, какой текст упоминается</translation>
    </message>
    <message>
        <source>Open version %1</source>
        <translation>Открыть версию %1</translation>
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
        <translation>У вас</translation>
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
        <translation>и более ранние</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>The citation is not written as usual; this is probably meant.</source>
        <translation>Ссылка записана необычно; вероятно, имеется в виду это.</translation>
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
        <translation>В вашей библиотеке нет пунктов, где упоминается %1.</translation>
    </message>
</context>
<context>
    <name>CitationFollower</name>
    <message numerus="yes">
        <source>Cited in %n clause(s)</source>
        <translation>
            <numerusform>%n упоминание</numerusform>
            <numerusform>%n упоминания</numerusform>
            <numerusform>%n упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>This link leads out of the library: {address}</source>
        <translation>Эта ссылка ведет за пределы библиотеки: {address}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>{name} is not in your library.</source>
        <translation>В вашей библиотеке нет документа {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s) cite(s) it.</source>
        <translation>
            <numerusform>Упоминается в %Ln пункте.</numerusform>
            <numerusform>Упоминается в %Ln пунктах.</numerusform>
            <numerusform>Упоминается в %Ln пунктах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>{cited} is cited; your library holds {held}.</source>
        <translation>Упоминается {cited}; в вашей библиотеке есть {held}.</translation>
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
            <numerusform>%Ln пункт</numerusform>
            <numerusform>%Ln пункта</numerusform>
            <numerusform>%Ln пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документа</numerusform>
            <numerusform>%Ln документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Clauses that cite this text</source>
        <translation>Пункты, в которых упоминается этот текст</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Layer {name} removed.</source>
        <translation>Слой {name} убран.</translation>
    </message>
    <message numerus="yes">
        <source>Merged: %Ln note(s) added or changed.</source>
        <translation>
            <numerusform>Слияние: добавлена или изменена %Ln заметка.</numerusform>
            <numerusform>Слияние: добавлены или изменены %Ln заметки.</numerusform>
            <numerusform>Слияние: добавлено или изменено %Ln заметок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) shown as a layer.</source>
        <translation>
            <numerusform>%Ln заметка показана как слой.</numerusform>
            <numerusform>%Ln заметки показаны как слой.</numerusform>
            <numerusform>%Ln заметок показано как слой.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColourRow</name>
    <message>
        <source>F2 or a right click: say what this colour means.</source>
        <translation>F2 или правая кнопка мыши: указать, что означает этот цвет.</translation>
    </message>
    <message>
        <source>What does “{colour}” mean?</source>
        <translation>Что означает «{colour}»?</translation>
    </message>
</context>
<context>
    <name>CommentEditor</name>
    <message>
        <source>What your delegation thinks of this change</source>
        <translation>Что ваша делегация думает об этом изменении</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Метки через запятую</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comment deleted.</source>
        <translation>Комментарий удалён.</translation>
    </message>
    <message>
        <source>Comment saved.</source>
        <translation>Комментарий сохранён.</translation>
    </message>
</context>
<context>
    <name>CompareDesk</name>
    <message>
        <source>Comparing documents</source>
        <translation>Сравнение документов</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Comparing…</source>
        <translation>Идёт сравнение…</translation>
    </message>
    <message>
        <source>The comparison was stopped. Open it again to compare.</source>
        <translation>Сравнение остановлено. Откройте его снова, чтобы сравнить.</translation>
    </message>
    <message>
        <source>Own changes of %1</source>
        <translation>Собственные исправления: %1</translation>
    </message>
    <message>
        <source>tracked changes rejected</source>
        <translation>исправления отклонены</translation>
    </message>
    <message>
        <source>tracked changes accepted</source>
        <translation>исправления приняты</translation>
    </message>
</context>
<context>
    <name>CompareStart</name>
    <message>
        <source>Select two documents in the library, or a text that is held in two versions.</source>
        <translation>Выберите в библиотеке два документа или текст, который есть в двух версиях.</translation>
    </message>
    <message>
        <source>Which document do you want to compare?</source>
        <translation>Какой документ сравнить?</translation>
    </message>
    <message>
        <source>Two documents are here.</source>
        <translation>Поступили два документа.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Сравнить их</translation>
    </message>
    <message>
        <source>Compare %1 with:</source>
        <translation>Сравнить %1 с:</translation>
    </message>
</context>
<context>
    <name>CompareTools</name>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>Одним текстом</translation>
    </message>
    <message>
        <source>Fold unchanged</source>
        <translation>Свернуть неизменённое</translation>
    </message>
    <message>
        <source>Renumbering</source>
        <translation>Перенумерация</translation>
    </message>
    <message>
        <source>Changes of form</source>
        <translation>Изменения формы</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Previous change (P)</source>
        <translation>Предыдущее изменение (P)</translation>
    </message>
    <message>
        <source>Next change (N)</source>
        <translation>Следующее изменение (N)</translation>
    </message>
    <message>
        <source>More about this comparison</source>
        <translation>Ещё об этом сравнении</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>Список изменений</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Position of the delegation</source>
        <translation>Позиция делегации</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>от {first} до {last}</translation>
    </message>
</context>
<context>
    <name>ComparisonExport</name>
    <message>
        <source>Writing the file</source>
        <translation>Запись файла</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено как %1.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
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
        <translation>&amp;Перейти к пункту…</translation>
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
        <translation>Вернуться к &amp;тексту</translation>
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
        <translation>Сбой в программе</translation>
    </message>
    <message>
        <source>WSIS Desk has met a fault of its own. Your documents are safe: the originals are never changed. You can go on working.</source>
        <translation>В программе WSIS Desk произошел сбой. Ваши документы в сохранности: исходные файлы никогда не изменяются. Можно продолжать работу.</translation>
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
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message numerus="yes">
        <source>%Ln note(s) carried over.</source>
        <translation>
            <numerusform>Перенесена %Ln заметка.</numerusform>
            <numerusform>Перенесены %Ln заметки.</numerusform>
            <numerusform>Перенесено %Ln заметок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) left on the earlier version.</source>
        <translation>
            <numerusform>%Ln заметка оставлена на прежней версии.</numerusform>
            <numerusform>%Ln заметки оставлены на прежней версии.</numerusform>
            <numerusform>%Ln заметок оставлено на прежней версии.</numerusform>
        </translation>
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
            <numerusform>Выбран %Ln документ</numerusform>
            <numerusform>Выбрано %Ln документа</numerusform>
            <numerusform>Выбрано %Ln документов</numerusform>
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
    <name>DocumentPicker</name>
    <message>
        <source>Name, symbol or language</source>
        <translation>Название, обозначение или язык</translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <translation>Отобрать документы</translation>
    </message>
    <message>
        <source>Documents to compare with</source>
        <translation>Документы для сравнения</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to add to the library</source>
        <translation>Отпустите, чтобы добавить в библиотеку</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%Ln document(s) linked.</source>
        <translation>
            <numerusform>Связан %Ln документ.</numerusform>
            <numerusform>Связано %Ln документа.</numerusform>
            <numerusform>Связано %Ln документов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) now stand(s) alone.</source>
        <translation>
            <numerusform>%Ln документ больше ни с чем не связан.</numerusform>
            <numerusform>%Ln документа больше ни с чем не связаны.</numerusform>
            <numerusform>%Ln документов больше ни с чем не связаны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) removed from the library.</source>
        <translation>
            <numerusform>Из библиотеки удален %Ln документ.</numerusform>
            <numerusform>Из библиотеки удалено %Ln документа.</numerusform>
            <numerusform>Из библиотеки удалено %Ln документов.</numerusform>
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
        <translation>Проверьте, что файл существует и что у вас есть право на его чтение.</translation>
    </message>
    <message>
        <source>“{name}” has no text in it.</source>
        <translation>В файле «{name}» нет текста.</translation>
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
        <translation>Загрузите его еще раз либо откройте в исходной программе и сохраните копию.</translation>
    </message>
    <message>
        <source>“{name}” is closed with a passphrase.</source>
        <translation>Файл «{name}» закрыт парольной фразой.</translation>
    </message>
    <message>
        <source>Give the passphrase; whoever sent the file knows it.</source>
        <translation>Введите парольную фразу; её знает отправитель файла.</translation>
    </message>
    <message>
        <source>“{name}” holds no notes that can be read here.</source>
        <translation>В файле «{name}» нет заметок, которые можно здесь прочесть.</translation>
    </message>
    <message>
        <source>Web annotations (.jsonld), and Word files or PDFs with remarks in them, can be read.</source>
        <translation>Читаются веб-аннотации (.jsonld), а также файлы Word и PDF с примечаниями.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>Файл «{name}» защищен паролем.</translation>
    </message>
    <message>
        <source>Open it with the password, save a copy without one and import that.</source>
        <translation>Откройте его с паролем, сохраните копию без пароля и импортируйте ее.</translation>
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
        <translation>Текст файла «{name}» не удается преобразовать в буквы.</translation>
    </message>
    <message>
        <source>Its fonts do not say which letters they show. Ask for the Word version.</source>
        <translation>В его шрифтах не указано, какие буквы они изображают. Запросите версию в формате Word.</translation>
    </message>
    <message>
        <source>“{name}” behaves as harmful files do and was not opened.</source>
        <translation>Файл «{name}» ведет себя как вредоносный и поэтому не был открыт.</translation>
    </message>
    <message>
        <source>Do not open it elsewhere unless you trust where it came from.</source>
        <translation>Не открывайте его в других программах, если не доверяете его источнику.</translation>
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
        <translation>Сохраните его в формате .docx в Word или LibreOffice и импортируйте полученный файл.</translation>
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
        <source>There is no layer “{wanted}”.</source>
        <translation>Слоя «{wanted}» нет.</translation>
    </message>
    <message>
        <source>List the layers to see their names.</source>
        <translation>Выведите список слоёв, чтобы увидеть их названия.</translation>
    </message>
    <message>
        <source>“{wanted}” cannot be the name of this layer.</source>
        <translation>«{wanted}» не может быть названием этого слоя.</translation>
    </message>
    <message>
        <source>Another layer has it. Choose a name of its own.</source>
        <translation>Оно занято другим слоем. Выберите другое название.</translation>
    </message>
    <message>
        <source>There is no clause “{wanted}” in the document.</source>
        <translation>Пункта «{wanted}» в документе нет.</translation>
    </message>
    <message>
        <source>Name it by its address, its label or its identifier.</source>
        <translation>Назовите его по адресу, номеру или идентификатору.</translation>
    </message>
    <message>
        <source>“{wanted}” may mean several clauses: {candidates}.</source>
        <translation>«{wanted}» может означать несколько пунктов: {candidates}.</translation>
    </message>
    <message>
        <source>Name the clause by its address.</source>
        <translation>Назовите пункт по его адресу.</translation>
    </message>
    <message>
        <source>The words “{wanted}” do not stand in “{clause}”.</source>
        <translation>Слов «{wanted}» в «{clause}» нет.</translation>
    </message>
    <message>
        <source>Quote the words of the clause as they stand there.</source>
        <translation>Цитируйте слова пункта так, как они там стоят.</translation>
    </message>
    <message>
        <source>The words “{wanted}” stand in “{clause}” {number} times.</source>
        <translation>Слова «{wanted}» встречаются в «{clause}» несколько раз ({number}).</translation>
    </message>
    <message>
        <source>Quote more of the words around them, or say which place is meant.</source>
        <translation>Процитируйте больше соседних слов или укажите нужное место.</translation>
    </message>
    <message>
        <source>The words “{wanted}” stand in “{clause}” fewer than {number} times.</source>
        <translation>Слова «{wanted}» встречаются в «{clause}» менее {number} раз.</translation>
    </message>
    <message>
        <source>A note of this kind says nothing without words.</source>
        <translation>Заметка такого рода без слов ничего не говорит.</translation>
    </message>
    <message>
        <source>Give them with {option}.</source>
        <translation>Укажите их с помощью {option}.</translation>
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
        <translation>Диск заполнен: в {path} больше ничего нельзя сохранить.</translation>
    </message>
    <message>
        <source>Free some space and try again. What was stored before is safe.</source>
        <translation>Освободите место и повторите попытку. Все сохраненное ранее в целости.</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}.</source>
        <translation>Запись в {path} невозможна.</translation>
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
        <translation>Закройте его в других программах или выберите другое имя или папку.</translation>
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
        <translation>Исходного файла этого документа в библиотеке больше нет.</translation>
    </message>
    <message>
        <source>Its text can still be read. Import the file again.</source>
        <translation>Его текст по-прежнему можно читать. Импортируйте файл снова.</translation>
    </message>
    <message>
        <source>There is no document “{wanted}” in the library.</source>
        <translation>В библиотеке нет документа «{wanted}».</translation>
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
        <translation>Не удается прочитать настройки в {path}.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away to start with the defaults.</source>
        <translation>Исправьте файл или переместите его, чтобы начать с исходных настроек.</translation>
    </message>
    <message>
        <source>A setting in {path} has a value it cannot have: {detail}.</source>
        <translation>Недопустимое значение настройки в {path}: {detail}.</translation>
    </message>
    <message>
        <source>Correct the value, or delete the line to use the default.</source>
        <translation>Исправьте значение или удалите строку, чтобы использовать исходное.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used.</source>
        <translation>Настройки в {path} использовать нельзя.</translation>
    </message>
    <message>
        <source>Move the file away to start with the defaults.</source>
        <translation>Переместите файл, чтобы начать с исходных настроек.</translation>
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
        <translation>Сохранение в PDF</translation>
    </message>
    <message>
        <source>Preparing to print</source>
        <translation>Подготовка к печати</translation>
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
            <numerusform>На печать отправлена %Ln страница.</numerusform>
            <numerusform>На печать отправлено %Ln страницы.</numerusform>
            <numerusform>На печать отправлено %Ln страниц.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Export notes</source>
        <translation>Экспорт заметок</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Вид файла</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>Какие заметки</translation>
    </message>
    <message>
        <source>Notes on this document</source>
        <translation>Заметки к этому документу</translation>
    </message>
    <message>
        <source>Notes on all documents</source>
        <translation>Заметки ко всем документам</translation>
    </message>
    <message>
        <source>With &amp;private notes</source>
        <translation>С &amp;личными заметками</translation>
    </message>
    <message>
        <source>Passphrase, if the file is to be sealed</source>
        <translation>Парольная фраза, если файл надо запечатать</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) that the panel shows</source>
        <translation>
            <numerusform>%Ln заметка, показанная на панели</numerusform>
            <numerusform>%Ln заметки, показанные на панели</numerusform>
            <numerusform>%Ln заметок, показанных на панели</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>The PDF itself, with notes</source>
        <translation>Сам PDF с заметками</translation>
    </message>
    <message>
        <source>Word, as comments</source>
        <translation>Word, в виде примечаний</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Proposals in Word (ADD, MOD, SUP, NOC)</source>
        <translation>Предложения в Word (ADD, MOD, SUP, NOC)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
    <message>
        <source>Notes for colleagues (JSON-LD)</source>
        <translation>Заметки для коллег (JSON-LD)</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Word, with tracked changes (.docx)</source>
        <translation>Word, с исправлениями (.docx)</translation>
    </message>
    <message>
        <source>Word, as a table of changes (.docx)</source>
        <translation>Word, таблица изменений (.docx)</translation>
    </message>
    <message>
        <source>PDF, as a table of changes (.pdf)</source>
        <translation>PDF, таблица изменений (.pdf)</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>Веб-страница (.html)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (.csv)</source>
        <translation>Таблица для электронных таблиц (.csv)</translation>
    </message>
    <message>
        <source>Data for other programs (.json)</source>
        <translation>Данные для других программ (.json)</translation>
    </message>
    <message>
        <source>Word, as a table (.docx)</source>
        <translation>Word, таблицей (.docx)</translation>
    </message>
    <message>
        <source>PDF, as a table (.pdf)</source>
        <translation>PDF, таблицей (.pdf)</translation>
    </message>
    <message>
        <source>ITU: new words underlined, old ones struck out</source>
        <translation>МСЭ: новое подчёркнуто, старое зачёркнуто</translation>
    </message>
    <message>
        <source>UN: new words bold, old ones struck out</source>
        <translation>ООН: новое полужирным, старое зачёркнуто</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Экспорт сравнения</translation>
    </message>
    <message>
        <source>Only clauses that changed</source>
        <translation>Только изменённые пункты</translation>
    </message>
    <message>
        <source>Changes of number and form too</source>
        <translation>Также изменения номеров и формы</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language of headings and remarks</source>
        <translation>Язык заголовков и пояснений</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Пометки</translation>
    </message>
    <message>
        <source>Author of the changes</source>
        <translation>Автор изменений</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>{facet}: {value}, paragraphs: {count}</source>
        <translation>{facet}: {value}, пунктов: {count}</translation>
    </message>
</context>
<context>
    <name>FamilyDesk</name>
    <message>
        <source>The library holds no other version of this text in its language.</source>
        <translation>В библиотеке нет другой версии этого текста на его языке.</translation>
    </message>
    <message>
        <source>The library holds this version in no other language.</source>
        <translation>В библиотеке нет этой версии на другом языке.</translation>
    </message>
    <message>
        <source>Comparing versions</source>
        <translation>Сравнение версий</translation>
    </message>
    <message>
        <source>Comparing languages</source>
        <translation>Сопоставление языков</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Comparing…</source>
        <translation>Идёт сравнение…</translation>
    </message>
    <message>
        <source>The comparison was stopped. Open it again to compare.</source>
        <translation>Сравнение остановлено. Откройте его снова, чтобы сравнить.</translation>
    </message>
</context>
<context>
    <name>Fates</name>
    <message>
        <source>What became of our proposals</source>
        <translation>Судьба наших предложений</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Underlined: it is in the text. Struck out: it was taken out. Dotted: not.</source>
        <translation>Подчёркнуто: вошло в текст. Зачёркнуто: изъято. Точками: нет.</translation>
    </message>
    <message>
        <source>Adopted in full</source>
        <translation>Принято полностью</translation>
    </message>
    <message>
        <source>Adopted in part</source>
        <translation>Принято частично</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>Not known: the clause is not to be found</source>
        <translation>Неизвестно: пункт не найден</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln word(s) went in</source>
        <translation>
            <numerusform>Вошло слов: %1 из %Ln</numerusform>
            <numerusform>Вошло слов: %1 из %Ln</numerusform>
            <numerusform>Вошло слов: %1 из %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The clause on which it was proposed was deleted</source>
        <translation>Пункт, к которому относилось предложение, исключён</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Искать в:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Тип файлов:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Показать все</translation>
    </message>
    <message>
        <source>&amp;Bring back a removed layer</source>
        <translation>&amp;Вернуть убранный слой</translation>
    </message>
    <message>
        <source>In the order of the &amp;text</source>
        <translation>В порядке &amp;текста</translation>
    </message>
    <message>
        <source>&amp;Latest first</source>
        <translation>Сначала &amp;новые</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Цвет</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>&amp;Состояние</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>&amp;Метка</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Автор</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>С&amp;лой</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>Мои заметки</translation>
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
        <translation>Найти в этом документе…</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Найти в этом документе</translation>
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
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to clause…</source>
        <translation>Перейти к пункту…</translation>
    </message>
    <message>
        <source>Go to clause</source>
        <translation>Перейти к пункту</translation>
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
            <numerusform>%Ln проверка выявила неполадку.</numerusform>
            <numerusform>%Ln проверки выявили неполадки.</numerusform>
            <numerusform>%Ln проверок выявили неполадки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Все в порядке.</translation>
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
        <translation>В порядке</translation>
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
    <name>HistoryPage</name>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Only clauses that changed</source>
        <translation>Только изменённые пункты</translation>
    </message>
    <message>
        <source>Clauses and their history</source>
        <translation>Пункты и их история</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Экспорт истории</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>История: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s)</source>
        <translation>
            <numerusform>%Ln пункт</numerusform>
            <numerusform>%Ln пункта</numerusform>
            <numerusform>%Ln пунктов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitBar</name>
    <message>
        <source>Previous result (Shift+F4)</source>
        <translation>Предыдущий результат (Shift+F4)</translation>
    </message>
    <message>
        <source>Next result (F4)</source>
        <translation>Следующий результат (F4)</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>Убрать пометки</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>A colleague's notes</source>
        <translation>Заметки коллеги</translation>
    </message>
    <message>
        <source>Notes in {name}</source>
        <translation>Заметки в {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) in the file.</source>
        <translation>
            <numerusform>В файле %Ln заметка.</numerusform>
            <numerusform>В файле %Ln заметки.</numerusform>
            <numerusform>В файле %Ln заметок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merging would change %Ln note(s) of yours or add to them.</source>
        <translation>
            <numerusform>Слияние изменит или добавит %Ln заметку.</numerusform>
            <numerusform>Слияние изменит или добавит %Ln заметки.</numerusform>
            <numerusform>Слияние изменит или добавит %Ln заметок.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in your notes already.</source>
        <translation>Всё это уже есть в ваших заметках.</translation>
    </message>
    <message>
        <source>Shown as a layer they stay apart from yours, and can be hidden.</source>
        <translation>Как слой они остаются отдельно от ваших, и их можно скрыть.</translation>
    </message>
    <message>
        <source>There are no notes in this file.</source>
        <translation>В этом файле нет заметок.</translation>
    </message>
    <message>
        <source>Show as a layer</source>
        <translation>Показать как слой</translation>
    </message>
    <message>
        <source>Merge with my notes</source>
        <translation>Слить с моими заметками</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>What merging would do</source>
        <translation>Что сделает слияние</translation>
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
            <numerusform>Добавлен %Ln документ.</numerusform>
            <numerusform>Добавлено %Ln документа.</numerusform>
            <numerusform>Добавлено %Ln документов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>Не удалось прочитать %Ln файл.</numerusform>
            <numerusform>Не удалось прочитать %Ln файла.</numerusform>
            <numerusform>Не удалось прочитать %Ln файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) passed over.</source>
        <translation>
            <numerusform>Пропущен %Ln файл.</numerusform>
            <numerusform>Пропущено %Ln файла.</numerusform>
            <numerusform>Пропущено %Ln файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Показать отчет</translation>
    </message>
    <message numerus="yes">
        <source>The starter library is here: %Ln specimen(s) to try things on.</source>
        <translation>
            <numerusform>Библиотека образцов добавлена: %Ln образец для ознакомления.</numerusform>
            <numerusform>Библиотека образцов добавлена: %Ln образца для ознакомления.</numerusform>
            <numerusform>Библиотека образцов добавлена: %Ln образцов для ознакомления.</numerusform>
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
    <name>IndexLine</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Progress of the index</source>
        <translation>Ход построения указателя</translation>
    </message>
    <message>
        <source>Building the index: %1</source>
        <translation>Построение указателя: %1</translation>
    </message>
    <message numerus="yes">
        <source>Index complete: %Ln document(s)</source>
        <translation>
            <numerusform>Указатель готов: %Ln документ</numerusform>
            <numerusform>Указатель готов: %Ln документа</numerusform>
            <numerusform>Указатель готов: %Ln документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all documents can be found yet.</source>
        <translation>Пока можно найти не все документы.</translation>
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
        <translation>Отчет о заседании</translation>
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
        <translation>В файле есть отслеживаемые исправления; прочитаны как принятые</translation>
    </message>
    <message>
        <source>Comments in the file</source>
        <translation>В файле есть комментарии</translation>
    </message>
    <message>
        <source>Hidden text in the file</source>
        <translation>В файле есть скрытый текст</translation>
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
        <translation>В файле есть макросы; они не выполняются</translation>
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
        <translation>Уже есть в библиотеке</translation>
    </message>
    <message>
        <source>Not a document</source>
        <translation>Не документ</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>&amp;Copy all to my notes</source>
        <translation>&amp;Копировать всё в мои заметки</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Пере&amp;именовать…</translation>
    </message>
    <message>
        <source>&amp;Remove the layer</source>
        <translation>&amp;Убрать слой</translation>
    </message>
    <message>
        <source>A new name for the layer {name}:</source>
        <translation>Новое название слоя {name}:</translation>
    </message>
    <message>
        <source>Another layer has this name.</source>
        <translation>Такое название есть у другого слоя.</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>More about the layer {name}</source>
        <translation>Подробнее о слое {name}</translation>
    </message>
    <message>
        <source>From {file}, taken in on {date}</source>
        <translation>Из {file}, принят {date}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%Ln note(s) could not be stored and would be lost.</source>
        <translation>
            <numerusform>Не удалось сохранить %Ln заметку: она пропадёт.</numerusform>
            <numerusform>Не удалось сохранить %Ln заметки: они пропадут.</numerusform>
            <numerusform>Не удалось сохранить %Ln заметок: они пропадут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make room and try again, save them to a file, or close the window once more to leave without them.</source>
        <translation>Освободите место и попробуйте ещё раз, сохраните их в файл или закройте окно ещё раз, чтобы выйти без них.</translation>
    </message>
    <message>
        <source>Save them to a file…</source>
        <translation>Сохранить их в файл…</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Сохранить заметки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written to %1.</source>
        <translation>
            <numerusform>%Ln заметка записана в %1.</numerusform>
            <numerusform>%Ln заметки записаны в %1.</numerusform>
            <numerusform>%Ln заметок записано в %1.</numerusform>
        </translation>
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
        <translation>Обозначение версии, например Резолюция 1334 (Изм. 2023 г.):</translation>
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
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документа</numerusform>
            <numerusform>%Ln документов</numerusform>
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
        <translation>Ваша библиотека пуста. Добавьте документы заседания один раз, а затем читайте их и ищите в них без подключения к сети.</translation>
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
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to clause…</source>
        <translation>Перейти к пункту…</translation>
    </message>
    <message>
        <source>Go to clause</source>
        <translation>Перейти к пункту</translation>
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
        <source>note, or go to what is typed</source>
        <translation>заметка или переход к набранному</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>выйти</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>The file with your notes is damaged, and there is no copy of it.</source>
        <translation>Файл с вашими заметками повреждён, а копии его нет.</translation>
    </message>
    <message>
        <source>Begin a new one, with what can be read</source>
        <translation>Начать новый с тем, что читается</translation>
    </message>
    <message>
        <source>The file with your notes is damaged. The newest copy is of {date}.</source>
        <translation>Файл с вашими заметками повреждён. Новейшая копия от {date}.</translation>
    </message>
    <message>
        <source>Restore it, with what can be read</source>
        <translation>Восстановить с тем, что читается</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it.</source>
        <translation>Повреждённый файл сохраняется рядом.</translation>
    </message>
    <message numerus="yes">
        <source>Your notes are restored; %Ln newer note(s) were saved from the damaged file.</source>
        <translation>
            <numerusform>Заметки восстановлены; из повреждённого файла спасена %Ln более новая заметка.</numerusform>
            <numerusform>Заметки восстановлены; из повреждённого файла спасены %Ln более новые заметки.</numerusform>
            <numerusform>Заметки восстановлены; из повреждённого файла спасено %Ln более новых заметок.</numerusform>
        </translation>
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
    <name>MoreMenu</name>
    <message>
        <source>Swap old and new</source>
        <translation>Поменять старое и новое местами</translation>
    </message>
    <message>
        <source>What was not compared</source>
        <translation>Что не сравнивалось</translation>
    </message>
    <message>
        <source>Tracked changes in the files accepted</source>
        <translation>Исправления в файлах приняты</translation>
    </message>
    <message>
        <source>Tracked changes in the files rejected</source>
        <translation>Исправления в файлах отклонены</translation>
    </message>
    <message>
        <source>Own changes of %1</source>
        <translation>Собственные исправления: %1</translation>
    </message>
</context>
<context>
    <name>NoteCards</name>
    <message>
        <source>Says</source>
        <translation>Говорит</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Copy to my notes</source>
        <translation>Копировать в мои заметки</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Основания</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>&amp;Edit the note</source>
        <translation>&amp;Изменить заметку</translation>
    </message>
    <message>
        <source>&amp;Delete the note</source>
        <translation>&amp;Удалить заметку</translation>
    </message>
    <message>
        <source>Copy to my &amp;notes</source>
        <translation>&amp;Копировать в мои заметки</translation>
    </message>
    <message>
        <source>Copy the proposed te&amp;xt</source>
        <translation>Копировать предложенный &amp;текст</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Выделение</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Ко&amp;мментарий</translation>
    </message>
    <message>
        <source>Q&amp;uestion</source>
        <translation>В&amp;опрос</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Закладка</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Метка</translation>
    </message>
    <message>
        <source>&amp;Propose wording</source>
        <translation>&amp;Предложить формулировку</translation>
    </message>
    <message>
        <source>Propose another &amp;wording</source>
        <translation>Предложить другую &amp;формулировку</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>Private</source>
        <translation>Личная</translation>
    </message>
    <message>
        <source>Place not found</source>
        <translation>Место не найдено</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Kind of note</source>
        <translation>Вид заметки</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Текст заметки</translation>
    </message>
    <message>
        <source>Write here; it is stored as you type.</source>
        <translation>Пишите здесь; всё сохраняется по мере набора.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Метки через запятую</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>&amp;Личная</translation>
    </message>
    <message>
        <source>Never exported unless you ask for it.</source>
        <translation>Никогда не экспортируется без вашей просьбы.</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>&amp;Решено</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>Закрыть заметку</translation>
    </message>
</context>
<context>
    <name>NoteStudio</name>
    <message>
        <source>Not in the library any more</source>
        <translation>Больше нет в библиотеке</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) copied to your own.</source>
        <translation>
            <numerusform>%Ln заметка скопирована в ваши.</numerusform>
            <numerusform>%Ln заметки скопированы в ваши.</numerusform>
            <numerusform>%Ln заметок скопировано в ваши.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) could not be stored yet; they are kept here and tried again.</source>
        <translation>
            <numerusform>%Ln заметку пока не удалось сохранить; она удержана здесь, попытка повторится.</numerusform>
            <numerusform>%Ln заметки пока не удалось сохранить; они удержаны здесь, попытка повторится.</numerusform>
            <numerusform>%Ln заметок пока не удалось сохранить; они удержаны здесь, попытка повторится.</numerusform>
        </translation>
    </message>
    <message>
        <source>All notes are stored now.</source>
        <translation>Теперь все заметки сохранены.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Highlight</source>
        <translation>Выделение</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>Предлагаемая формулировка</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыта</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Change the wording (MOD)</source>
        <translation>Изменить формулировку (MOD)</translation>
    </message>
    <message>
        <source>Add a clause after this one (ADD)</source>
        <translation>Добавить пункт после этого (ADD)</translation>
    </message>
    <message>
        <source>Delete the clause (SUP)</source>
        <translation>Исключить пункт (SUP)</translation>
    </message>
    <message>
        <source>Keep the clause as it is (NOC)</source>
        <translation>Оставить пункт без изменений (NOC)</translation>
    </message>
    <message>
        <source>delete: {words}</source>
        <translation>исключить: {words}</translation>
    </message>
    <message>
        <source>insert: {words}</source>
        <translation>вставить: {words}</translation>
    </message>
    <message>
        <source>Reasons: {reasons}</source>
        <translation>Основания: {reasons}</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>The filters hide all %Ln note(s).</source>
        <translation>
            <numerusform>Фильтры скрыли %Ln заметку.</numerusform>
            <numerusform>Фильтры скрыли все %Ln заметки.</numerusform>
            <numerusform>Фильтры скрыли все %Ln заметок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>No notes on any document yet.</source>
        <translation>Заметок пока нет ни к одному документу.</translation>
    </message>
    <message>
        <source>No notes on this document yet. Select text and press Enter.</source>
        <translation>К этому документу заметок пока нет. Выделите текст и нажмите Enter.</translation>
    </message>
    <message>
        <source>No notes on this document.</source>
        <translation>К этому документу нет заметок.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Search the notes…</source>
        <translation>Поиск в заметках…</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>Поиск в заметках</translation>
    </message>
    <message>
        <source>Notes on all documents</source>
        <translation>Заметки ко всем документам</translation>
    </message>
    <message>
        <source>Filter and sort the notes</source>
        <translation>Отбор и порядок заметок</translation>
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
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
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
    <name>PageMenu</name>
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
        <translation>Ничего с этими словами не найдено. Попробуйте убрать одно слово.</translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter choose · Esc close · Begin with &gt; for commands alone</source>
        <translation>↑ ↓ переход · Enter выбор · Esc закрыть · Начните с &gt;, чтобы искать только команды</translation>
    </message>
    <message>
        <source>Tab {number}</source>
        <translation>Вкладка {number}</translation>
    </message>
</context>
<context>
    <name>PaletteDesk</name>
    <message>
        <source>Search the library for {words}</source>
        <translation>Искать в библиотеке: {words}</translation>
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
        <translation>В библиотеке</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Поиски</translation>
    </message>
</context>
<context>
    <name>ParallelPage</name>
    <message>
        <source>Clauses in two languages</source>
        <translation>Пункты на двух языках</translation>
    </message>
    <message>
        <source>Not in this language version</source>
        <translation>Нет в этой языковой версии</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s) in one language only</source>
        <translation>
            <numerusform>%Ln пункт только на одном языке</numerusform>
            <numerusform>%Ln пункта только на одном языке</numerusform>
            <numerusform>%Ln пунктов только на одном языке</numerusform>
        </translation>
    </message>
    <message>
        <source>Every clause is in both languages</source>
        <translation>Каждый пункт есть на обоих языках</translation>
    </message>
    <message>
        <source>Export the parallel texts</source>
        <translation>Экспорт параллельных текстов</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>Note {mark}</source>
        <translation>Сноска {mark}</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Nothing can be written to this folder: notes can be read, not made.</source>
        <translation>В эту папку нельзя записывать: заметки можно читать, но не делать.</translation>
    </message>
    <message>
        <source>Open a data folder of your own: copy this one to your disk, then start {command} with the copy.</source>
        <translation>Откройте собственную папку данных: скопируйте эту на свой диск и запустите {command} с копией.</translation>
    </message>
    <message>
        <source>Folder can only be read</source>
        <translation>Папка только для чтения</translation>
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
            <numerusform>Не прочитан %Ln файл</numerusform>
            <numerusform>Не прочитано %Ln файла</numerusform>
            <numerusform>Не прочитано %Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) passed over</source>
        <translation>
            <numerusform>Пропущен %Ln файл</numerusform>
            <numerusform>Пропущено %Ln файла</numerusform>
            <numerusform>Пропущено %Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) added</source>
        <translation>
            <numerusform>Добавлен %Ln документ</numerusform>
            <numerusform>Добавлено %Ln документа</numerusform>
            <numerusform>Добавлено %Ln документов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultExport</name>
    <message>
        <source>&amp;Copy as quotations</source>
        <translation>&amp;Копировать как цитаты</translation>
    </message>
    <message>
        <source>&amp;Save the results…</source>
        <translation>&amp;Сохранить результаты…</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Сохранить результаты</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Документы Word (*.docx)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) copied.</source>
        <translation>
            <numerusform>Скопирован %Ln пункт.</numerusform>
            <numerusform>Скопировано %Ln пункта.</numerusform>
            <numerusform>Скопировано %Ln пунктов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the results</source>
        <translation>Сохранение результатов</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено как %1.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>RowKeys</name>
    <message>
        <source>Fold</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Развернуть</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>Копировать как цитату</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Комментарий…</translation>
    </message>
    <message>
        <source>Other end of the move</source>
        <translation>Другой конец переноса</translation>
    </message>
</context>
<context>
    <name>RowsPanel</name>
    <message>
        <source>Clauses compared</source>
        <translation>Сравниваемые пункты</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the library or run a command…</source>
        <translation>Поиск в библиотеке или команда…</translation>
    </message>
    <message>
        <source>Search the library or run a command</source>
        <translation>Поиск в библиотеке или команда</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>All filters off</source>
        <translation>Снять все фильтры</translation>
    </message>
    <message>
        <source>Only:</source>
        <translation>Только:</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Возможно, вы имели в виду:</translation>
    </message>
    <message>
        <source>Words, phrases or symbols…</source>
        <translation>Слова, фразы, обозначения…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Поиск в библиотеке</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>Недавние и сохранённые поиски</translation>
    </message>
    <message>
        <source>Recent and saved searches (Alt+Down)</source>
        <translation>Недавние и сохранённые поиски (Alt+Вниз)</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>По документам</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Current versions only</source>
        <translation>Только действующие версии</translation>
    </message>
    <message>
        <source>search other forms too</source>
        <translation>искать и другие формы</translation>
    </message>
    <message>
        <source>Searched as typed only.</source>
        <translation>Найдено только точно набранное.</translation>
    </message>
    <message>
        <source>as typed only</source>
        <translation>только как набрано</translation>
    </message>
    <message>
        <source>Also searched:</source>
        <translation>Также искалось:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln пункт</numerusform>
            <numerusform>%Ln пункта</numerusform>
            <numerusform>%Ln пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln paragraph(s)</source>
        <translation>
            <numerusform>более %Ln пункта</numerusform>
            <numerusform>более %Ln пунктов</numerusform>
            <numerusform>более %Ln пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln document(s)</source>
        <translation>
            <numerusform>в %Ln документе</numerusform>
            <numerusform>в %Ln документах</numerusform>
            <numerusform>в %Ln документах</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>17 paragraphs, in 6 documents</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
</context>
<context>
    <name>SearchMemory</name>
    <message>
        <source>The recent searches are forgotten.</source>
        <translation>Недавние поиски забыты.</translation>
    </message>
    <message>
        <source>The search is saved as {name}.</source>
        <translation>Поиск сохранён под именем {name}.</translation>
    </message>
    <message>
        <source>The clock in the field lists it, and the palette finds it.</source>
        <translation>Он есть в списке у часов в поле, и его находит палитра.</translation>
    </message>
    <message>
        <source>The saved search {name} is deleted.</source>
        <translation>Сохранённый поиск {name} удалён.</translation>
    </message>
    <message>
        <source>Save the search as:</source>
        <translation>Сохранить поиск под именем:</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Сохранить этот поиск…</translation>
    </message>
    <message>
        <source>&amp;Rename a saved search</source>
        <translation>&amp;Переименовать сохранённый поиск</translation>
    </message>
    <message>
        <source>&amp;Delete a saved search</source>
        <translation>&amp;Удалить сохранённый поиск</translation>
    </message>
    <message>
        <source>&amp;Forget the recent searches</source>
        <translation>&amp;Забыть недавние поиски</translation>
    </message>
    <message>
        <source>New name of the search:</source>
        <translation>Новое имя поиска:</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>Такое имя есть у другого поиска.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Type words in any of the six languages, a phrase in quotation marks, or a symbol such as C24/8. Words like title: or year: narrow the search; -word leaves a word out.</source>
        <translation>Наберите слова на любом из шести языков, выражение в кавычках или обозначение вроде C24/8. Слова title: или year: сужают поиск; -слово исключает слово.</translation>
    </message>
    <message>
        <source>No paragraph has these words. Try one word fewer, or remove a filter.</source>
        <translation>Ни в одном пункте нет этих слов. Уберите одно слово или снимите фильтр.</translation>
    </message>
    <message>
        <source>The library is being prepared for the search. Results come as it goes on.</source>
        <translation>Библиотека готовится к поиску. Результаты появляются постепенно.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>All filters off</source>
        <translation>Снять все фильтры</translation>
    </message>
    <message>
        <source>Copy or export the results</source>
        <translation>Копировать или экспортировать результаты</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more paragraph(s)</source>
        <translation>
            <numerusform>+ ещё %Ln пункт</numerusform>
            <numerusform>+ ещё %Ln пункта</numerusform>
            <numerusform>+ ещё %Ln пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln пункт</numerusform>
            <numerusform>%Ln пункта</numerusform>
            <numerusform>%Ln пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Other form: {form}</source>
        <translation>Другая форма: {form}</translation>
    </message>
    <message>
        <source>The same clause:</source>
        <translation>Тот же пункт:</translation>
    </message>
    <message>
        <source>latest version held</source>
        <translation>новейшая из имеющихся версий</translation>
    </message>
    <message>
        <source>an older version</source>
        <translation>более старая версия</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
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
        <source>Notes</source>
        <translation>Заметки</translation>
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
        <translation>Размер текста, в процентах</translation>
    </message>
    <message>
        <source>Width of the page, pixels</source>
        <translation>Ширина страницы, в пикселях</translation>
    </message>
    <message>
        <source>Distance of lines, per cent</source>
        <translation>Межстрочный интервал, в процентах</translation>
    </message>
    <message>
        <source>Name under which you make notes</source>
        <translation>Имя, под которым вы делаете заметки</translation>
    </message>
    <message>
        <source>Show proposed wording below its clause</source>
        <translation>Показывать предложенную формулировку под её пунктом</translation>
    </message>
    <message>
        <source>Yellow (key 1) means</source>
        <translation>Жёлтый (клавиша 1) означает</translation>
    </message>
    <message>
        <source>Blue (key 2) means</source>
        <translation>Синий (клавиша 2) означает</translation>
    </message>
    <message>
        <source>Violet (key 3) means</source>
        <translation>Фиолетовый (клавиша 3) означает</translation>
    </message>
    <message>
        <source>Orange (key 4) means</source>
        <translation>Оранжевый (клавиша 4) означает</translation>
    </message>
    <message>
        <source>Grey (key 5) means</source>
        <translation>Серый (клавиша 5) означает</translation>
    </message>
    <message>
        <source>Documents keep their own language and direction.</source>
        <translation>Документы сохраняют свой язык и направление письма.</translation>
    </message>
    <message>
        <source>Jump to a place at once, without moving or tinting.</source>
        <translation>Переходить к месту сразу, без прокрутки и подсветки.</translation>
    </message>
    <message>
        <source>At 100 per cent; it grows with the size of text.</source>
        <translation>При 100 процентах; растет вместе с размером текста.</translation>
    </message>
    <message>
        <source>Without one, notes bear the name under which you use this computer.</source>
        <translation>Если имя не задано, заметки подписываются вашим именем на этом компьютере.</translation>
    </message>
    <message>
        <source>A colour without a meaning goes by its own name.</source>
        <translation>Цвет без значения носит собственное имя.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
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
        <source>Nothing can be written to this folder: what is set here holds until you leave.</source>
        <translation>В эту папку нельзя записывать: эти настройки действуют до выхода.</translation>
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
    <name>ShareDesk</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Экспорт заметок</translation>
    </message>
    <message>
        <source>What became of our proposals</source>
        <translation>Судьба наших предложений</translation>
    </message>
    <message>
        <source>Open a colleague's notes</source>
        <translation>Открыть заметки коллеги</translation>
    </message>
    <message>
        <source>Notes, and Word files and PDFs with remarks (%1)</source>
        <translation>Заметки, файлы Word и PDF с примечаниями (%1)</translation>
    </message>
    <message>
        <source>Writing notes</source>
        <translation>Запись заметок</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) found no place in it.</source>
        <translation>
            <numerusform>Для %Ln заметки в нём не нашлось места.</numerusform>
            <numerusform>Для %Ln заметок в нём не нашлось места.</numerusform>
            <numerusform>Для %Ln заметок в нём не нашлось места.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private note(s) left out.</source>
        <translation>
            <numerusform>%Ln личная заметка опущена.</numerusform>
            <numerusform>%Ln личные заметки опущены.</numerusform>
            <numerusform>%Ln личных заметок опущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature of the original does not hold for this copy.</source>
        <translation>Подпись оригинала для этой копии не действует.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>Чтение заметок</translation>
    </message>
    <message>
        <source>Passphrase for {name}:</source>
        <translation>Парольная фраза для {name}:</translation>
    </message>
    <message>
        <source>A document that is not in your library</source>
        <translation>Документ, которого нет в вашей библиотеке</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written to %1.</source>
        <translation>
            <numerusform>%Ln заметка записана в %1.</numerusform>
            <numerusform>%Ln заметки записаны в %1.</numerusform>
            <numerusform>%Ln заметок записано в %1.</numerusform>
        </translation>
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
        <source>{keys} in the text</source>
        <translation>{keys} в тексте</translation>
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
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
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
        <translation>Добавьте документы заседания один раз, а затем читайте их и ищите в них без подключения к сети.</translation>
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
        <source>Choose a document from the library.</source>
        <translation>Выберите документ в библиотеке.</translation>
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
        <translation>%1 %2</translation>
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
        <translation>Страница %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s)</source>
        <translation>
            <numerusform>%Ln пункт</numerusform>
            <numerusform>%Ln пункта</numerusform>
            <numerusform>%Ln пунктов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SynonymsPage</name>
    <message>
        <source>Synonyms</source>
        <translation>Синонимы</translation>
    </message>
    <message>
        <source>A search for one wording of a set finds the others too, in its own language.</source>
        <translation>Поиск одной формулировки набора находит и остальные на её языке.</translation>
    </message>
    <message>
        <source>Filter wordings…</source>
        <translation>Отобрать формулировки…</translation>
    </message>
    <message>
        <source>Filter wordings</source>
        <translation>Отобрать формулировки</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Формулировки</translation>
    </message>
    <message>
        <source>New wording</source>
        <translation>Новая формулировка</translation>
    </message>
    <message>
        <source>New wording…</source>
        <translation>Новая формулировка…</translation>
    </message>
    <message>
        <source>Language of the wording</source>
        <translation>Язык формулировки</translation>
    </message>
    <message>
        <source>Add to the set</source>
        <translation>Добавить в набор</translation>
    </message>
    <message>
        <source>Begin a set</source>
        <translation>Создать набор</translation>
    </message>
    <message>
        <source>Take out what was added to the set</source>
        <translation>Убрать добавленное в набор</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder: the synonyms can be read, not changed.</source>
        <translation>В эту папку нельзя записывать: синонимы можно читать, но не менять.</translation>
    </message>
    <message>
        <source>A wording needs a word or number that can be searched.</source>
        <translation>В формулировке должно быть слово или число, которое можно искать.</translation>
    </message>
    <message>
        <source>The set has {wording} already.</source>
        <translation>В наборе уже есть {wording}.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Open documents</source>
        <translation>Открытые документы</translation>
    </message>
    <message>
        <source>List of open documents</source>
        <translation>Список открытых документов</translation>
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
        <translation>Страница %1</translation>
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
    <name>Upkeep</name>
    <message>
        <source>Preparing the search</source>
        <translation>Подготовка к поиску</translation>
    </message>
</context>
<context>
    <name>VersionLinks</name>
    <message>
        <source>Most clauses of the two documents are the same. Are they two versions?</source>
        <translation>Большинство пунктов двух документов совпадает. Это две версии?</translation>
    </message>
    <message>
        <source>Link as versions</source>
        <translation>Связать как версии</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>The library holds no other version or language of this document.</source>
        <translation>В библиотеке нет этого документа в другой версии или на другом языке.</translation>
    </message>
    <message>
        <source>Choose any document in the library to open it beside this one.</source>
        <translation>Выберите в библиотеке любой документ, чтобы открыть его рядом с этим.</translation>
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
<context>
    <name>WordingFields</name>
    <message>
        <source>What is proposed</source>
        <translation>Что предлагается</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>Предлагаемая формулировка</translation>
    </message>
    <message>
        <source>Text of the new clause</source>
        <translation>Текст нового пункта</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Основания</translation>
    </message>
</context>
</TS>
