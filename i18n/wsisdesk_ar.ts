<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutPage</name>
    <message>
        <source>About WSIS Desk</source>
        <translation>حول WSIS Desk</translation>
    </message>
    <message>
        <source>Find, read, annotate and compare the resolutions and reports of conferences.</source>
        <translation>البحث في قرارات المؤتمرات وتقاريرها وقراءتها والتعليق عليها ومقارنتها.</translation>
    </message>
    <message>
        <source>Version {version}, with {qt}. Apache License 2.0.</source>
        <translation>الإصدار {version}، مع {qt}. رخصة Apache 2.0.</translation>
    </message>
    <message>
        <source>Fonts: Amiri, Noto Serif, IBM Plex Sans and IBM Plex Sans Arabic, under the SIL Open Font License 1.1.</source>
        <translation>الخطوط: Amiri وNoto Serif وIBM Plex Sans وIBM Plex Sans Arabic، بموجب رخصة الخطوط المفتوحة SIL 1.1.</translation>
    </message>
    <message>
        <source>The network is never used unless you ask for something that needs it.</source>
        <translation>لا تُستعمل الشبكة أبداً إلا إذا طلبت ما يحتاج إليها.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to tab {number}</source>
        <translation>الانتقال إلى التبويب {number}</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>إضافة &amp;ملفات…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>إضافة م&amp;جلد…</translation>
    </message>
    <message>
        <source>Add the &amp;starter library</source>
        <translation>إضافة المكتبة الأ&amp;ولية</translation>
    </message>
    <message>
        <source>Remove the starter li&amp;brary</source>
        <translation>إزالة المكتبة ا&amp;لأولية</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>&amp;حفظ بنسق PDF…</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>إ&amp;غلاق التبويب</translation>
    </message>
    <message>
        <source>Close ot&amp;her tabs</source>
        <translation>إغلاق التبويبات الأ&amp;خرى</translation>
    </message>
    <message>
        <source>Re&amp;open closed tab</source>
        <translation>إعادة &amp;فتح التبويب المغلق</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Add a &amp;tag…</source>
        <translation>إضافة &amp;وسم…</translation>
    </message>
    <message>
        <source>&amp;Link as a version of a work…</source>
        <translation>&amp;ربط بوصفها نسخة من قرار أو وثيقة…</translation>
    </message>
    <message>
        <source>Brea&amp;k the link to the work</source>
        <translation>&amp;فك الربط</translation>
    </message>
    <message>
        <source>&amp;Remove from the library</source>
        <translation>إ&amp;زالة من المكتبة</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ال&amp;مكتبة</translation>
    </message>
    <message>
        <source>Details of the &amp;selection</source>
        <translation>&amp;تفاصيل التحديد</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>الحجم الأص&amp;لي</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كما في ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>ألوان &amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>ألوان &amp;داكنة</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>Interface in &amp;Arabic</source>
        <translation>الواجهة بال&amp;عربية</translation>
    </message>
    <message>
        <source>Interface in &amp;English</source>
        <translation>الواجهة بالإن&amp;كليزية</translation>
    </message>
    <message>
        <source>Interface in &amp;French</source>
        <translation>الواجهة بال&amp;فرنسية</translation>
    </message>
    <message>
        <source>Interface in &amp;Spanish</source>
        <translation>الواجهة بالإ&amp;سبانية</translation>
    </message>
    <message>
        <source>Interface in &amp;Russian</source>
        <translation>الواجهة بال&amp;روسية</translation>
    </message>
    <message>
        <source>Interface in &amp;Chinese</source>
        <translation>الواجهة بال&amp;صينية</translation>
    </message>
    <message>
        <source>Group by &amp;body</source>
        <translation>تجميع بحسب ال&amp;هيئة</translation>
    </message>
    <message>
        <source>By &amp;work only</source>
        <translation>بحسب ال&amp;قرار أو الوثيقة فقط</translation>
    </message>
    <message>
        <source>Group by &amp;year</source>
        <translation>تجميع بحسب ال&amp;سنة</translation>
    </message>
    <message>
        <source>Group by &amp;language</source>
        <translation>تجميع بحسب ال&amp;لغة</translation>
    </message>
    <message>
        <source>Group by &amp;tag</source>
        <translation>تجميع بحسب ال&amp;وسم</translation>
    </message>
    <message>
        <source>Sort by &amp;symbol</source>
        <translation>ترتيب بحسب ال&amp;رمز</translation>
    </message>
    <message>
        <source>Sort by &amp;date, newest first</source>
        <translation>ترتيب بحسب ال&amp;تاريخ، الأحدث أولاً</translation>
    </message>
    <message>
        <source>Sort by when &amp;added, latest first</source>
        <translation>ترتيب بحسب وقت الإ&amp;ضافة، الأحدث أولاً</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;تقدُّم</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>التبويب ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>التبويب ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Search or command…</source>
        <translation>&amp;بحث أو أمر…</translation>
    </message>
    <message>
        <source>All comman&amp;ds…</source>
        <translation>كل الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>Filter the &amp;library</source>
        <translation>تصفية ال&amp;مكتبة</translation>
    </message>
    <message>
        <source>Go to &amp;clause…</source>
        <translation>انتقال إلى &amp;فقرة…</translation>
    </message>
    <message>
        <source>&amp;Find in the document…</source>
        <translation>ب&amp;حث في الوثيقة…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>النتيجة الت&amp;الية</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>النتيجة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Search the library…</source>
        <translation>&amp;بحث في المكتبة…</translation>
    </message>
    <message>
        <source>&amp;Next result</source>
        <translation>النتيجة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous result</source>
        <translation>النتيجة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Sa&amp;ve the search…</source>
        <translation>&amp;حفظ البحث…</translation>
    </message>
    <message>
        <source>&amp;Copy the results</source>
        <translation>&amp;نسخ النتائج</translation>
    </message>
    <message>
        <source>Save the &amp;results…</source>
        <translation>حفظ النت&amp;ائج…</translation>
    </message>
    <message>
        <source>S&amp;ynonyms</source>
        <translation>المت&amp;رادفات</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>نسخ بوصفه &amp;اقتباساً</translation>
    </message>
    <message>
        <source>Addresses in the &amp;margin</source>
        <translation>مواضع الفقرات في ال&amp;هامش</translation>
    </message>
    <message>
        <source>Other lan&amp;guage or version beside</source>
        <translation>&amp;لغة أو نسخة أخرى إلى جانبها</translation>
    </message>
    <message>
        <source>Open &amp;beside the current document</source>
        <translation>فتح إلى &amp;جانب الوثيقة الحالية</translation>
    </message>
    <message>
        <source>&amp;Pages as laid out</source>
        <translation>الصفحات كما طُ&amp;بعت</translation>
    </message>
    <message>
        <source>Meeting mo&amp;de</source>
        <translation>وضع الا&amp;جتماع</translation>
    </message>
    <message>
        <source>Cited b&amp;y…</source>
        <translation>ما &amp;يستشهد بها…</translation>
    </message>
    <message>
        <source>Compare &amp;with…</source>
        <translation>م&amp;قارنة مع…</translation>
    </message>
    <message>
        <source>Compare &amp;versions</source>
        <translation>مقارنة ال&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;History over all versions</source>
        <translation>ال&amp;تاريخ عبر كل النسخ</translation>
    </message>
    <message>
        <source>Two lan&amp;guages in parallel</source>
        <translation>ل&amp;غتان على التوازي</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>التغيير ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>التغيير ال&amp;سابق</translation>
    </message>
    <message>
        <source>Other &amp;end of the move</source>
        <translation>ال&amp;طرف الآخر للنقل</translation>
    </message>
    <message>
        <source>&amp;Comment on the clause compared</source>
        <translation>&amp;تعليق على الفقرة المقارَنة</translation>
    </message>
    <message>
        <source>E&amp;xport the comparison…</source>
        <translation>ت&amp;صدير المقارنة…</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>ت&amp;ظليل</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;تعليق</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;سؤال</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>إ&amp;شارة مرجعية</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>&amp;وسم</translation>
    </message>
    <message>
        <source>&amp;Propose wording</source>
        <translation>ا&amp;قتراح صياغة</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>الملا&amp;حظات</translation>
    </message>
    <message>
        <source>P&amp;roposed wording in the text</source>
        <translation>الصياغة الم&amp;قترحة في النص</translation>
    </message>
    <message>
        <source>Mark the selection in a colour, or the note there</source>
        <translation>تعليم التحديد بلون، أو الملاحظة الموجودة عنده</translation>
    </message>
    <message>
        <source>Open the note there, or comment on the selection</source>
        <translation>فتح الملاحظة الموجودة هناك، أو التعليق على التحديد</translation>
    </message>
    <message>
        <source>Delete the note there</source>
        <translation>حذف الملاحظة الموجودة هناك</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;ملاحظات</translation>
    </message>
    <message>
        <source>Notes on &amp;all documents</source>
        <translation>ملاحظات على &amp;كل الوثائق</translation>
    </message>
    <message>
        <source>Notes from the earlier &amp;version</source>
        <translation>ملاحظات النسخة السا&amp;بقة</translation>
    </message>
    <message>
        <source>E&amp;xport notes…</source>
        <translation>ت&amp;صدير الملاحظات…</translation>
    </message>
    <message>
        <source>Open a co&amp;lleague's notes…</source>
        <translation>فتح ملاحظات &amp;زميل…</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>الم&amp;خطط</translation>
    </message>
    <message>
        <source>Open the &amp;menus</source>
        <translation>فتح ال&amp;قوائم</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>ال&amp;لوح التالي</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>اللوح السا&amp;بق</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>&amp;Check the library</source>
        <translation>&amp;فحص المكتبة</translation>
    </message>
    <message>
        <source>&amp;About WSIS Desk</source>
        <translation>&amp;حول WSIS Desk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ان&amp;تقال</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Tabs by number</source>
        <translation>التبويبات بال&amp;رقم</translation>
    </message>
    <message>
        <source>&amp;Recent documents</source>
        <translation>الوثائق الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Arrange the library</source>
        <translation>&amp;ترتيب المكتبة</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>In&amp;terface language</source>
        <translation>لغة ال&amp;واجهة</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Text of the document</source>
        <translation>نص الوثيقة</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message numerus="yes">
        <source>Show %Ln more exact note(s)</source>
        <translation>
            <numerusform>لا مزيد من الملاحظات المطابقة</numerusform>
            <numerusform>عرض ملاحظة مطابقة أخرى</numerusform>
            <numerusform>عرض ملاحظتين مطابقتين أخريين</numerusform>
            <numerusform>عرض %Ln ملاحظات مطابقة أخرى</numerusform>
            <numerusform>عرض %Ln ملاحظة مطابقة أخرى</numerusform>
            <numerusform>عرض %Ln ملاحظة مطابقة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>عرض واحدة أخرى</numerusform>
            <numerusform>عرض اثنتين أخريين</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>&amp;Go to the text</source>
        <translation>ا&amp;نتقال إلى النص</translation>
    </message>
    <message>
        <source>&amp;Copy to my notes</source>
        <translation>ن&amp;سخ إلى ملاحظاتي</translation>
    </message>
    <message>
        <source>Mark as &amp;open</source>
        <translation>وضع علامة م&amp;فتوحة</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>وضع علامة م&amp;نجزة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;حذف</translation>
    </message>
</context>
<context>
    <name>CarryCard</name>
    <message>
        <source>{where} · the same text in the same place</source>
        <translation>{where} · النص نفسه في الموضع نفسه</translation>
    </message>
    <message>
        <source>{old} → {new} · the same text</source>
        <translation>{old} ← {new} · النص نفسه</translation>
    </message>
    <message>
        <source>{where} · the words commented on have changed</source>
        <translation>{where} · تغيّرت الصياغة التي عُلّقت عليها الملاحظة</translation>
    </message>
    <message>
        <source>{old} → {new} · the words commented on have changed</source>
        <translation>{old} ← {new} · تغيّرت الصياغة التي عُلّقت عليها الملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible place(s)</source>
        <translation>
            <numerusform>لا مواضع محتملة</numerusform>
            <numerusform>موضع محتمل واحد</numerusform>
            <numerusform>موضعان محتملان</numerusform>
            <numerusform>%Ln مواضع محتملة</numerusform>
            <numerusform>%Ln موضعاً محتملاً</numerusform>
            <numerusform>%Ln موضع محتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>{where} · the words are not in the new text any more</source>
        <translation>{where} · لم تعد هذه الكلمات في النص الجديد</translation>
    </message>
    <message>
        <source>What was to be changed does not stand there any more.</source>
        <translation>لم يعد ما كان يُراد تغييره قائماً هناك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} proposed changes would be left out.</source>
        <translation>
            <numerusform>لن يُستبعد أي تغيير من التغييرات المقترحة ({all}).</numerusform>
            <numerusform>سيُستبعد تغيير مقترح واحد من أصل {all}.</numerusform>
            <numerusform>سيُستبعد تغييران مقترحان من أصل {all}.</numerusform>
            <numerusform>ستُستبعد %Ln تغييرات مقترحة من أصل {all}.</numerusform>
            <numerusform>سيُستبعد %Ln تغييراً مقترحاً من أصل {all}.</numerusform>
            <numerusform>سيُستبعد %Ln تغيير مقترح من أصل {all}.</numerusform>
        </translation>
    </message>
    <message>
        <source>old</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Open the old text</source>
        <translation>فتح النص القديم</translation>
    </message>
    <message>
        <source>Place it on the clause</source>
        <translation>وضعها على الفقرة</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>إبقاؤها هناك</translation>
    </message>
    <message>
        <source>Place it here</source>
        <translation>وضعها هنا</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركها</translation>
    </message>
</context>
<context>
    <name>CarryDesk</name>
    <message>
        <source>No notes wait on an earlier version.</source>
        <translation>لا ملاحظات تنتظر على نسخة سابقة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) on an earlier version of %1 wait to be carried over.</source>
        <translation>
            <numerusform>لا ملاحظات على نسخة سابقة من %1 تنتظر النقل.</numerusform>
            <numerusform>ملاحظة واحدة على نسخة سابقة من %1 تنتظر النقل.</numerusform>
            <numerusform>ملاحظتان على نسخة سابقة من %1 تنتظران النقل.</numerusform>
            <numerusform>%Ln ملاحظات على نسخة سابقة من %1 تنتظر النقل.</numerusform>
            <numerusform>%Ln ملاحظة على نسخة سابقة من %1 تنتظر النقل.</numerusform>
            <numerusform>%Ln ملاحظة على نسخة سابقة من %1 تنتظر النقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>عرضها</translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>Exact</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>منقولة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيّرة</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>ملتبسة</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوفة</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Notes: {old} → {new}</source>
        <translation>الملاحظات: {old} ← {new}</translation>
    </message>
    <message>
        <source>Accept all exact ({count})</source>
        <translation>قبول المطابقة كلها ({count})</translation>
    </message>
    <message numerus="yes">
        <source>A newer version has come: %Ln note(s) wait</source>
        <translation>
            <numerusform>وصلت نسخة أحدث: لا ملاحظات تنتظر</numerusform>
            <numerusform>وصلت نسخة أحدث: ملاحظة واحدة تنتظر</numerusform>
            <numerusform>وصلت نسخة أحدث: ملاحظتان تنتظران</numerusform>
            <numerusform>وصلت نسخة أحدث: %Ln ملاحظات تنتظر</numerusform>
            <numerusform>وصلت نسخة أحدث: %Ln ملاحظة تنتظر</numerusform>
            <numerusform>وصلت نسخة أحدث: %Ln ملاحظة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} settled</source>
        <translation>حُسم {done} من {total}</translation>
    </message>
    <message>
        <source>Nothing carried over yet</source>
        <translation>لم يُنقل شيء بعد</translation>
    </message>
    <message>
        <source>The notes are being looked for in the newer version…</source>
        <translation>يجري البحث عن مواضع الملاحظات في النسخة الأحدث…</translation>
    </message>
    <message>
        <source>No notes on the earlier version.</source>
        <translation>لا ملاحظات على النسخة السابقة.</translation>
    </message>
    <message>
        <source>Everything is settled. Both versions keep their notes.</source>
        <translation>حُسم كل شيء. تحتفظ كل نسخة بملاحظاتها.</translation>
    </message>
    <message>
        <source>{name}. The notes were made on {old} and stay there whatever you choose.</source>
        <translation>{name}. كُتبت الملاحظات على {old} وتبقى عليها أياً كان اختيارك.</translation>
    </message>
    <message>
        <source>Compare the versions</source>
        <translation>المقارنة بين النسختين</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <source>Notes that wait</source>
        <translation>الملاحظات المنتظرة</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>ملاحظاتك</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>ملاحظاتهم</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>{author}, {date}</source>
        <translation>{author}، {date}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>Deleted: they deleted it after your last change</source>
        <translation>حُذفت: حذفوها بعد آخر تعديل لك</translation>
    </message>
    <message>
        <source>Changed: theirs is the newer; yours goes into its history</source>
        <translation>تغيّرت: ملاحظتهم هي الأحدث، وتُحفظ ملاحظتك في تاريخها</translation>
    </message>
    <message>
        <source>Restored: they changed it after you deleted it</source>
        <translation>استُعيدت: عدّلوها بعد أن حذفتها</translation>
    </message>
    <message>
        <source>Kept: yours is the newer; theirs goes into its history</source>
        <translation>بقيت: ملاحظتك هي الأحدث، وتُحفظ ملاحظتهم في تاريخها</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>مضافة</translation>
    </message>
    <message>
        <source>The same already</source>
        <translation>هي نفسها أصلاً</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>المخاطَب</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>منقولة</translation>
    </message>
    <message>
        <source>Every addressee</source>
        <translation>كل المخاطَبين</translation>
    </message>
    <message numerus="yes">
        <source>The filters hide all %Ln row(s). Show all</source>
        <translation>
            <numerusform>أخفت المرشِّحات كل الصفوف. إظهار الكل</numerusform>
            <numerusform>أخفت المرشِّحات الصف الوحيد. إظهار الكل</numerusform>
            <numerusform>أخفت المرشِّحات الصفين. إظهار الكل</numerusform>
            <numerusform>أخفت المرشِّحات كل الصفوف (%Ln). إظهار الكل</numerusform>
            <numerusform>أخفت المرشِّحات كل الصفوف (%Ln). إظهار الكل</numerusform>
            <numerusform>أخفت المرشِّحات كل الصفوف (%Ln). إظهار الكل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWalk</name>
    <message>
        <source>This clause has not moved: it has no other end.</source>
        <translation>لم تُنقل هذه الفقرة، فليس لها طرف آخر.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>التغيير %1 من %2</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>There is no library here yet.</source>
        <translation>لا توجد مكتبة هنا بعد.</translation>
    </message>
    <message>
        <source>The database cannot be used: {why}.</source>
        <translation>لا يمكن استعمال قاعدة البيانات: {why}.</translation>
    </message>
    <message>
        <source>The database is whole.</source>
        <translation>قاعدة البيانات سليمة.</translation>
    </message>
    <message>
        <source>Rebuild the library: {why}.</source>
        <translation>أعد بناء المكتبة: {why}.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this library.</source>
        <translation>كُتبت هذه المكتبة بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>The tables are up to date.</source>
        <translation>الجداول محدّثة.</translation>
    </message>
    <message>
        <source>The tables will be brought up to date at the next start.</source>
        <translation>ستُحدَّث الجداول عند بدء التشغيل المقبل.</translation>
    </message>
    <message>
        <source>All original files are there.</source>
        <translation>جميع الملفات الأصلية موجودة.</translation>
    </message>
    <message>
        <source>Import these files again, their originals are gone: {files}.</source>
        <translation>أعد استيراد هذه الملفات، فقد فُقدت أصولها: {files}.</translation>
    </message>
    <message>
        <source>All original files are as they came.</source>
        <translation>جميع الملفات الأصلية كما وردت.</translation>
    </message>
    <message>
        <source>These original files have changed or cannot be read: {files}.</source>
        <translation>تغيرت هذه الملفات الأصلية أو تتعذر قراءتها: {files}.</translation>
    </message>
    <message>
        <source>No original file is without an entry.</source>
        <translation>لا ملف أصلي بغير قيد.</translation>
    </message>
    <message>
        <source>Rebuild the library to list these original files: {files}.</source>
        <translation>أعد بناء المكتبة لتُدرَج هذه الملفات الأصلية: {files}.</translation>
    </message>
    <message>
        <source>The journal cannot be read: {why}.</source>
        <translation>تتعذر قراءة السجل: {why}.</translation>
    </message>
    <message>
        <source>The journal knows every document.</source>
        <translation>السجل يعرف كل وثيقة.</translation>
    </message>
    <message>
        <source>Rebuild the library to write these documents into the journal: {files}.</source>
        <translation>أعد بناء المكتبة لتُكتَب هذه الوثائق في السجل: {files}.</translation>
    </message>
    <message>
        <source>The data folder can be written to: {folder}</source>
        <translation>يمكن الكتابة في مجلد البيانات: {folder}</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}: {why}</source>
        <translation>تتعذر الكتابة في {folder}: {why}</translation>
    </message>
    <message>
        <source>{megabytes} MB are free.</source>
        <translation>المساحة المتاحة {megabytes} ميغابايت.</translation>
    </message>
    <message>
        <source>{gigabytes} GB are free.</source>
        <translation>المساحة المتاحة {gigabytes} غيغابايت.</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are free. Free some space on the disk.</source>
        <translation>المساحة المتاحة {megabytes} ميغابايت فقط. أفرغ بعض المساحة على القرص.</translation>
    </message>
    <message>
        <source>The settings can be read.</source>
        <translation>يمكن قراءة الإعدادات.</translation>
    </message>
    <message>
        <source>Install the program again; missing: {files}</source>
        <translation>أعد تثبيت البرنامج؛ الناقص: {files}</translation>
    </message>
    <message>
        <source>All files of the program are there.</source>
        <translation>جميع ملفات البرنامج موجودة.</translation>
    </message>
    <message>
        <source>The fonts are there.</source>
        <translation>الخطوط موجودة.</translation>
    </message>
    <message>
        <source>PySide6 is not installed: only the command line works.</source>
        <translation>PySide6 غير مثبَّت: لا يعمل إلا سطر الأوامر.</translation>
    </message>
    <message>
        <source>{version} crashes on Python 3.11; use 6.11.</source>
        <translation>يتعطل {version} مع Python 3.11؛ استعمل 6.11.</translation>
    </message>
    <message>
        <source>The window is drawn by {version}.</source>
        <translation>ترسم النافذةَ {version}.</translation>
    </message>
    <message>
        <source>LibreOffice was not found; .doc files need it.</source>
        <translation>لم يُعثر على LibreOffice، وتحتاج إليه ملفات ‎.doc.</translation>
    </message>
    <message>
        <source>LibreOffice reads .doc files: {program}</source>
        <translation>يقرأ LibreOffice ملفات ‎.doc: {program}</translation>
    </message>
    <message>
        <source>There is no search index yet; the first search makes it.</source>
        <translation>لا يوجد فهرس بحث بعد؛ وينشئه أول بحث.</translation>
    </message>
    <message>
        <source>The search index will be made anew before the next search.</source>
        <translation>سيُنشأ فهرس البحث من جديد قبل البحث المقبل.</translation>
    </message>
    <message>
        <source>The search index is whole.</source>
        <translation>فهرس البحث سليم.</translation>
    </message>
    <message>
        <source>The search index is damaged. Delete the file; it is made again: {path}</source>
        <translation>فهرس البحث تالف. احذف الملف وسيُنشأ من جديد: {path}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>CitationCards</name>
    <message>
        <source>Several bodies number their texts so, and none is named here.</source>
        <translation>ترقّم عدة هيئات نصوصها على هذا النحو، ولم تُذكر أي منها هنا.</translation>
    </message>
    <message>
        <source>Which text is cited cannot be told</source>
        <translation>لا يُعرف أي نص هو المستشهد به</translation>
    </message>
    <message>
        <source>Open version %1</source>
        <translation>فتح نسخة %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>المستشهد به</translation>
    </message>
    <message>
        <source>You hold</source>
        <translation>المحفوظ لديك</translation>
    </message>
    <message>
        <source>no version of it</source>
        <translation>لا نسخة منه</translation>
    </message>
    <message>
        <source>an undated version</source>
        <translation>نسخة غير مؤرخة</translation>
    </message>
    <message>
        <source>and older ones</source>
        <translation>ونسخ أقدم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The citation is not written as usual; this is probably meant.</source>
        <translation>لم يُكتب الاستشهاد بالصيغة المعتادة؛ ولعل هذا هو المقصود.</translation>
    </message>
    <message>
        <source>Not the version cited; the text may differ.</source>
        <translation>ليست النسخة المستشهد بها، وقد يختلف النص.</translation>
    </message>
</context>
<context>
    <name>CitationDesk</name>
    <message>
        <source>No clause in your library cites %1.</source>
        <translation>لا فقرة في مكتبتك تستشهد بما يلي: %1.</translation>
    </message>
</context>
<context>
    <name>CitationFollower</name>
    <message>
        <source>{name} is not in your library.</source>
        <translation>{name} غير موجود في مكتبتك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s) cite(s) it.</source>
        <translation>
            <numerusform>لا تستشهد بها أي فقرة.</numerusform>
            <numerusform>تستشهد بها فقرة واحدة.</numerusform>
            <numerusform>تستشهد بها فقرتان.</numerusform>
            <numerusform>تستشهد بها %Ln فقرات.</numerusform>
            <numerusform>تستشهد بها %Ln فقرة.</numerusform>
            <numerusform>تستشهد بها %Ln فقرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>{cited} is cited; your library holds {held}.</source>
        <translation>المستشهَد به هو {cited}؛ والمحفوظ لديك هو {held}.</translation>
    </message>
    <message>
        <source>The text may differ.</source>
        <translation>وقد يختلف النص.</translation>
    </message>
    <message>
        <source>This link leads out of the library: {address}</source>
        <translation>هذا الرابط يؤدي إلى خارج المكتبة: {address}</translation>
    </message>
    <message numerus="yes">
        <source>Cited in %n clause(s)</source>
        <translation>
            <numerusform>لا تستشهد به أي فقرة</numerusform>
            <numerusform>استُشهد به في فقرة واحدة</numerusform>
            <numerusform>استُشهد به في فقرتين</numerusform>
            <numerusform>استُشهد به في %n فقرات</numerusform>
            <numerusform>استُشهد به في %n فقرة</numerusform>
            <numerusform>استُشهد به في %n فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
</context>
<context>
    <name>CitingPopup</name>
    <message>
        <source>Cited by: %1</source>
        <translation>يستشهد بها: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%Ln فقرات</numerusform>
            <numerusform>%Ln فقرة</numerusform>
            <numerusform>%Ln فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>%Ln وثائق</numerusform>
            <numerusform>%Ln وثيقة</numerusform>
            <numerusform>%Ln وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Clauses that cite this text</source>
        <translation>الفقرات التي تستشهد بهذا النص</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Layer {name} removed.</source>
        <translation>أُزيلت الطبقة {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Merged: %Ln note(s) added or changed.</source>
        <translation>
            <numerusform>تم الدمج: لم يتغير شيء.</numerusform>
            <numerusform>تم الدمج: أُضيفت أو تغيّرت ملاحظة واحدة.</numerusform>
            <numerusform>تم الدمج: أُضيفت أو تغيّرت ملاحظتان.</numerusform>
            <numerusform>تم الدمج: أُضيفت أو تغيّرت %Ln ملاحظات.</numerusform>
            <numerusform>تم الدمج: أُضيفت أو تغيّرت %Ln ملاحظة.</numerusform>
            <numerusform>تم الدمج: أُضيفت أو تغيّرت %Ln ملاحظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) shown as a layer.</source>
        <translation>
            <numerusform>لم تُعرض أي ملاحظة في طبقة.</numerusform>
            <numerusform>عُرضت ملاحظة واحدة في طبقة.</numerusform>
            <numerusform>عُرضت ملاحظتان في طبقة.</numerusform>
            <numerusform>عُرضت %Ln ملاحظات في طبقة.</numerusform>
            <numerusform>عُرضت %Ln ملاحظة في طبقة.</numerusform>
            <numerusform>عُرضت %Ln ملاحظة في طبقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColourRow</name>
    <message>
        <source>F2 or a right click: say what this colour means.</source>
        <translation>المفتاح F2 أو النقر بالزر الأيمن: حدِّد ما يعنيه هذا اللون.</translation>
    </message>
    <message>
        <source>What does “{colour}” mean?</source>
        <translation>ماذا يعني «{colour}»؟</translation>
    </message>
</context>
<context>
    <name>CommentEditor</name>
    <message>
        <source>What your delegation thinks of this change</source>
        <translation>موقف وفدك من هذا التغيير</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>الوسوم، بينها فواصل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comment deleted.</source>
        <translation>حُذف التعليق.</translation>
    </message>
    <message>
        <source>Comment saved.</source>
        <translation>حُفظ التعليق.</translation>
    </message>
</context>
<context>
    <name>CompareDesk</name>
    <message>
        <source>Comparing documents</source>
        <translation>مقارنة الوثائق</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <source>The comparison was stopped. Open it again to compare.</source>
        <translation>أُوقفت المقارنة. افتحها من جديد للمقارنة.</translation>
    </message>
    <message>
        <source>Own changes of %1</source>
        <translation>تغييرات %1 نفسها</translation>
    </message>
    <message>
        <source>tracked changes rejected</source>
        <translation>بعد رفض التغييرات المتعقَّبة</translation>
    </message>
    <message>
        <source>tracked changes accepted</source>
        <translation>بعد قبول التغييرات المتعقَّبة</translation>
    </message>
</context>
<context>
    <name>CompareStart</name>
    <message>
        <source>Select two documents in the library, or a text that is held in two versions.</source>
        <translation>اختر وثيقتين في المكتبة، أو نصاً تحفظ المكتبة نسختين منه.</translation>
    </message>
    <message>
        <source>Which document do you want to compare?</source>
        <translation>أي وثيقة تريد مقارنتها؟</translation>
    </message>
    <message>
        <source>Two documents are here.</source>
        <translation>وصلت وثيقتان.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>مقارنتهما</translation>
    </message>
    <message>
        <source>Compare %1 with:</source>
        <translation>مقارنة %1 مع:</translation>
    </message>
</context>
<context>
    <name>CompareTools</name>
    <message>
        <source>Side by side</source>
        <translation>جنباً إلى جنب</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>نص واحد</translation>
    </message>
    <message>
        <source>Fold unchanged</source>
        <translation>طي غير المتغير</translation>
    </message>
    <message>
        <source>Renumbering</source>
        <translation>إعادة الترقيم</translation>
    </message>
    <message>
        <source>Changes of form</source>
        <translation>تغيّر الشكل</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Previous change (P)</source>
        <translation>التغيير السابق (P)</translation>
    </message>
    <message>
        <source>Next change (N)</source>
        <translation>التغيير التالي (N)</translation>
    </message>
    <message>
        <source>More about this comparison</source>
        <translation>المزيد عن هذه المقارنة</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>قائمة التغييرات</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Position of the delegation</source>
        <translation>موقف الوفد</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>ComparisonExport</name>
    <message>
        <source>Writing the file</source>
        <translation>كتابة الملف</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>نسخ بوصفه &amp;اقتباساً</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>&amp;Go to clause…</source>
        <translation>انتقال إلى &amp;فقرة…</translation>
    </message>
    <message>
        <source>&amp;Open what is cited</source>
        <translation>فتح ال&amp;مستشهَد به</translation>
    </message>
    <message>
        <source>Show what is &amp;held</source>
        <translation>عرض ال&amp;محفوظ لديك</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>&amp;عودة إلى النص</translation>
    </message>
    <message>
        <source>&amp;Open the note</source>
        <translation>فتح ال&amp;حاشية</translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation>فتح ال&amp;رابط</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in the program</source>
        <translation>خلل في البرنامج</translation>
    </message>
    <message>
        <source>WSIS Desk has met a fault of its own. Your documents are safe: the originals are never changed. You can go on working.</source>
        <translation>صادف WSIS Desk خللاً في البرنامج نفسه. وثائقك سليمة: فالأصول لا تُعدَّل أبداً. ويمكنك مواصلة العمل.</translation>
    </message>
    <message>
        <source>Please copy this report and send it to whoever maintains the program.</source>
        <translation>يُرجى نسخ هذا التقرير وإرساله إلى القائمين على البرنامج.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message numerus="yes">
        <source>%Ln note(s) carried over.</source>
        <translation>
            <numerusform>لم تُنقل أي ملاحظة.</numerusform>
            <numerusform>نُقلت ملاحظة واحدة.</numerusform>
            <numerusform>نُقلت ملاحظتان.</numerusform>
            <numerusform>نُقلت %Ln ملاحظات.</numerusform>
            <numerusform>نُقلت %Ln ملاحظة.</numerusform>
            <numerusform>نُقلت %Ln ملاحظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) left on the earlier version.</source>
        <translation>
            <numerusform>لم تُترك أي ملاحظة على النسخة السابقة.</numerusform>
            <numerusform>تُركت ملاحظة واحدة على النسخة السابقة.</numerusform>
            <numerusform>تُركت ملاحظتان على النسخة السابقة.</numerusform>
            <numerusform>تُركت %Ln ملاحظات على النسخة السابقة.</numerusform>
            <numerusform>تُركت %Ln ملاحظة على النسخة السابقة.</numerusform>
            <numerusform>تُركت %Ln ملاحظة على النسخة السابقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskPages</name>
    <message>
        <source>Checking the library</source>
        <translation>فحص المكتبة</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) selected</source>
        <translation>
            <numerusform>لا وثائق محددة</numerusform>
            <numerusform>وثيقة واحدة محددة</numerusform>
            <numerusform>وثيقتان محددتان</numerusform>
            <numerusform>%Ln وثائق محددة</numerusform>
            <numerusform>%Ln وثيقة محددة</numerusform>
            <numerusform>%Ln وثيقة محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيفت في</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدوي</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>تنبيهات</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Specimen document</source>
        <translation>وثيقة نموذجية</translation>
    </message>
</context>
<context>
    <name>DocumentPicker</name>
    <message>
        <source>Name, symbol or language</source>
        <translation>الاسم أو الرمز أو اللغة</translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <translation>تصفية الوثائق</translation>
    </message>
    <message>
        <source>Documents to compare with</source>
        <translation>وثائق للمقارنة</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to add to the library</source>
        <translation>أفلت الملفات لإضافتها إلى المكتبة</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%Ln document(s) linked.</source>
        <translation>
            <numerusform>لم تُربط أي وثيقة.</numerusform>
            <numerusform>رُبطت وثيقة واحدة.</numerusform>
            <numerusform>رُبطت وثيقتان.</numerusform>
            <numerusform>رُبطت %Ln وثائق.</numerusform>
            <numerusform>رُبطت %Ln وثيقة.</numerusform>
            <numerusform>رُبطت %Ln وثيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) now stand(s) alone.</source>
        <translation>
            <numerusform>لم تنفصل أي وثيقة.</numerusform>
            <numerusform>صارت وثيقة واحدة مستقلة.</numerusform>
            <numerusform>صارت وثيقتان مستقلتين.</numerusform>
            <numerusform>صارت %Ln وثائق مستقلة.</numerusform>
            <numerusform>صارت %Ln وثيقة مستقلة.</numerusform>
            <numerusform>صارت %Ln وثيقة مستقلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) removed from the library.</source>
        <translation>
            <numerusform>لم تُزَل أي وثيقة من المكتبة.</numerusform>
            <numerusform>أُزيلت وثيقة واحدة من المكتبة.</numerusform>
            <numerusform>أُزيلت وثيقتان من المكتبة.</numerusform>
            <numerusform>أُزيلت %Ln وثائق من المكتبة.</numerusform>
            <numerusform>أُزيلت %Ln وثيقة من المكتبة.</numerusform>
            <numerusform>أُزيلت %Ln وثيقة من المكتبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged “{tag}”.</source>
        <translation>أُضيف الوسم «{tag}».</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“{name}” is not there, or may not be opened.</source>
        <translation>الملف «{name}» غير موجود أو لا يُسمح بفتحه.</translation>
    </message>
    <message>
        <source>Check that the file still exists and that you may read it.</source>
        <translation>تحقق من أن الملف لا يزال موجوداً ومن أن لك صلاحية قراءته.</translation>
    </message>
    <message>
        <source>“{name}” has no text in it.</source>
        <translation>لا نص في الملف «{name}».</translation>
    </message>
    <message>
        <source>It may not have been downloaded fully. Fetch it again.</source>
        <translation>ربما لم يكتمل تنزيله. أعد تنزيله.</translation>
    </message>
    <message>
        <source>“{name}” is not a kind of document that can be read here.</source>
        <translation>الملف «{name}» ليس من أنواع الوثائق التي تُقرأ هنا.</translation>
    </message>
    <message>
        <source>Word, PDF, HTML, OpenDocument, RTF and plain text files can be imported.</source>
        <translation>يمكن استيراد ملفات Word وPDF وHTML وOpenDocument وRTF والنصوص العادية.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete.</source>
        <translation>الملف «{name}» تالف أو غير مكتمل.</translation>
    </message>
    <message>
        <source>Fetch it again, or open it in the program it comes from and save a copy.</source>
        <translation>أعد تنزيله، أو افتحه في البرنامج الذي أُنشئ به واحفظ نسخة منه.</translation>
    </message>
    <message>
        <source>“{name}” is closed with a passphrase.</source>
        <translation>الملف «{name}» مقفل بعبارة مرور.</translation>
    </message>
    <message>
        <source>Give the passphrase; whoever sent the file knows it.</source>
        <translation>أدخل عبارة المرور، وهي معروفة لدى مرسل الملف.</translation>
    </message>
    <message>
        <source>“{name}” holds no notes that can be read here.</source>
        <translation>لا يحتوي الملف «{name}» على ملاحظات يمكن قراءتها هنا.</translation>
    </message>
    <message>
        <source>Web annotations (.jsonld), and Word files or PDFs with remarks in them, can be read.</source>
        <translation>يمكن قراءة تعليقات الويب (.jsonld) وملفات Word أو PDF التي تتضمن تعليقات.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>الملف «{name}» محمي بكلمة سر.</translation>
    </message>
    <message>
        <source>Open it with the password, save a copy without one and import that.</source>
        <translation>افتحه بكلمة السر، واحفظ نسخة منه بلا كلمة سر، ثم استورد تلك النسخة.</translation>
    </message>
    <message>
        <source>This passphrase does not open “{name}”.</source>
        <translation>عبارة المرور هذه لا تفتح الملف «{name}».</translation>
    </message>
    <message>
        <source>Type it again, or ask whoever sent the file.</source>
        <translation>اكتبها من جديد، أو اسأل من أرسل الملف.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text.</source>
        <translation>يحتوي الملف «{name}» على صور صفحات ولا نص فيه.</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it first, or ask for the original file.</source>
        <translation>طبّق عليه التعرف الضوئي على النص (OCR) أولاً، أو اطلب الملف الأصلي.</translation>
    </message>
    <message>
        <source>The text of “{name}” cannot be turned into letters.</source>
        <translation>لا يمكن تحويل نص الملف «{name}» إلى حروف.</translation>
    </message>
    <message>
        <source>Its fonts do not say which letters they show. Ask for the Word version.</source>
        <translation>خطوطه لا تبيّن أي الحروف تعرضها. اطلب نسخة Word.</translation>
    </message>
    <message>
        <source>“{name}” behaves as harmful files do and was not opened.</source>
        <translation>يتصرف الملف «{name}» كما تتصرف الملفات الضارة، ولذلك لم يُفتح.</translation>
    </message>
    <message>
        <source>Do not open it elsewhere unless you trust where it came from.</source>
        <translation>لا تفتحه في برنامج آخر إلا إذا كنت تثق بمصدره.</translation>
    </message>
    <message>
        <source>“{name}” is too large or too deeply nested to be read safely.</source>
        <translation>الملف «{name}» أكبر أو أشد تداخلاً من أن يُقرأ بأمان.</translation>
    </message>
    <message>
        <source>Split it into parts and import those.</source>
        <translation>قسّمه إلى أجزاء ثم استوردها.</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long and was stopped.</source>
        <translation>طالت قراءة الملف «{name}» فأُوقفت.</translation>
    </message>
    <message>
        <source>Try another format of the same document.</source>
        <translation>جرّب نسقاً آخر للوثيقة نفسها.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: the reader stopped.</source>
        <translation>تعذرت قراءة الملف «{name}»: توقف القارئ.</translation>
    </message>
    <message>
        <source>The file is probably damaged. Fetch it again or try another format.</source>
        <translation>الأرجح أن الملف تالف. أعد تنزيله أو جرّب نسقاً آخر.</translation>
    </message>
    <message>
        <source>“{name}” changed while it was being read.</source>
        <translation>تغيّر الملف «{name}» أثناء قراءته.</translation>
    </message>
    <message>
        <source>Wait until it has been saved or downloaded, then import it again.</source>
        <translation>انتظر حتى يكتمل حفظه أو تنزيله، ثم استورده من جديد.</translation>
    </message>
    <message>
        <source>“{name}” needs {detail}, which is not installed here.</source>
        <translation>يحتاج الملف «{name}» إلى {detail}، وهو غير مثبّت هنا.</translation>
    </message>
    <message>
        <source>Save it as .docx in Word or LibreOffice and import that.</source>
        <translation>احفظه بنسق ‎.docx في Word أو LibreOffice ثم استورده.</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>تعذرت قراءة الملف «{name}».</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>هناك برنامج آخر يستعمل المكتبة.</translation>
    </message>
    <message>
        <source>Wait a moment, or close the other window, and try again.</source>
        <translation>انتظر لحظة أو أغلق النافذة الأخرى، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A newer version of the program has written this library.</source>
        <translation>كُتبت هذه المكتبة بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>Install the newer version, or use another data folder.</source>
        <translation>ثبّت الإصدار الأحدث، أو استعمل مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>These notes were written by a newer version of the program.</source>
        <translation>كُتبت هذه الملاحظات بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>Update the program. Nothing in the notes has been changed.</source>
        <translation>حدّث البرنامج. لم يتغير شيء في الملاحظات.</translation>
    </message>
    <message>
        <source>The file with your notes is damaged.</source>
        <translation>الملف الذي فيه ملاحظاتك تالف.</translation>
    </message>
    <message>
        <source>Restore them from a backup: what can still be read is kept as well.</source>
        <translation>استعدها من نسخة احتياطية، ويُحتفظ كذلك بما لا تزال قراءته ممكنة.</translation>
    </message>
    <message>
        <source>The backup of your notes could not be verified.</source>
        <translation>تعذر التحقق من النسخة الاحتياطية لملاحظاتك.</translation>
    </message>
    <message>
        <source>Your notes and the earlier backups are untouched. Check the disk.</source>
        <translation>ملاحظاتك والنسخ الاحتياطية السابقة لم تُمَس. افحص القرص.</translation>
    </message>
    <message>
        <source>There is no note “{wanted}”.</source>
        <translation>لا توجد ملاحظة «{wanted}».</translation>
    </message>
    <message>
        <source>List the notes of the document to see their identifiers.</source>
        <translation>اعرض ملاحظات الوثيقة لترى معرّفاتها.</translation>
    </message>
    <message>
        <source>There is no layer “{wanted}”.</source>
        <translation>لا توجد طبقة باسم «{wanted}».</translation>
    </message>
    <message>
        <source>List the layers to see their names.</source>
        <translation>اعرض قائمة الطبقات لمعرفة أسمائها.</translation>
    </message>
    <message>
        <source>“{wanted}” cannot be the name of this layer.</source>
        <translation>لا يمكن أن يكون «{wanted}» اسماً لهذه الطبقة.</translation>
    </message>
    <message>
        <source>Another layer has it. Choose a name of its own.</source>
        <translation>تحمله طبقة أخرى. اختر اسماً خاصاً بها.</translation>
    </message>
    <message>
        <source>There is no clause “{wanted}” in the document.</source>
        <translation>لا توجد في الوثيقة فقرة «{wanted}».</translation>
    </message>
    <message>
        <source>Name it by its address, its label or its identifier.</source>
        <translation>سمِّها بموضعها أو رقمها أو معرّفها.</translation>
    </message>
    <message>
        <source>“{wanted}” may mean several clauses: {candidates}.</source>
        <translation>قد تعني «{wanted}» عدة فقرات: {candidates}.</translation>
    </message>
    <message>
        <source>Name the clause by its address.</source>
        <translation>سمِّ الفقرة بموضعها.</translation>
    </message>
    <message>
        <source>The words “{wanted}” do not stand in “{clause}”.</source>
        <translation>لا ترد عبارة «{wanted}» في «{clause}».</translation>
    </message>
    <message>
        <source>Quote the words of the clause as they stand there.</source>
        <translation>اقتبس ألفاظ الفقرة كما وردت فيها.</translation>
    </message>
    <message>
        <source>The words “{wanted}” stand in “{clause}” {number} times.</source>
        <translation>ترد عبارة «{wanted}» في «{clause}» أكثر من مرة (العدد: {number}).</translation>
    </message>
    <message>
        <source>Quote more of the words around them, or say which place is meant.</source>
        <translation>اقتبس المزيد من الألفاظ المحيطة بها، أو حدِّد الموضع المقصود.</translation>
    </message>
    <message>
        <source>The words “{wanted}” stand in “{clause}” fewer than {number} times.</source>
        <translation>ترد عبارة «{wanted}» في «{clause}» أقل من العدد المطلوب ({number}).</translation>
    </message>
    <message>
        <source>A note of this kind says nothing without words.</source>
        <translation>ملاحظة من هذا النوع لا تقول شيئاً بلا نص.</translation>
    </message>
    <message>
        <source>Give them with {option}.</source>
        <translation>أضف النص بالخيار {option}.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>المكتبة تالفة.</translation>
    </message>
    <message>
        <source>Rebuild it from the original files; they are kept separately.</source>
        <translation>أعد بناءها من الملفات الأصلية؛ فهي محفوظة على حدة.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be stored in {path}.</source>
        <translation>القرص ممتلئ: لا يمكن حفظ المزيد في {path}.</translation>
    </message>
    <message>
        <source>Free some space and try again. What was stored before is safe.</source>
        <translation>أفرغ بعض المساحة ثم أعد المحاولة. ما حُفظ من قبل سليم.</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}.</source>
        <translation>لا يمكن الكتابة في {path}.</translation>
    </message>
    <message>
        <source>Check that the disk is not write-protected, or choose another data folder.</source>
        <translation>تحقق من أن القرص غير محمي من الكتابة، أو اختر مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>“{name}” could not be written.</source>
        <translation>تعذرت كتابة الملف «{name}».</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another name or folder.</source>
        <translation>أغلقه في البرامج الأخرى، أو اختر اسماً أو مجلداً آخر.</translation>
    </message>
    <message>
        <source>The disk that holds {path} does not answer.</source>
        <translation>القرص الذي يحوي {path} لا يستجيب.</translation>
    </message>
    <message>
        <source>Check that the memory stick or network drive is connected.</source>
        <translation>تحقق من توصيل ذاكرة USB أو محرك الشبكة.</translation>
    </message>
    <message>
        <source>The original file of this document is gone from the library.</source>
        <translation>لم يعد الملف الأصلي لهذه الوثيقة في المكتبة.</translation>
    </message>
    <message>
        <source>Its text can still be read. Import the file again.</source>
        <translation>لا يزال نصها مقروءاً. استورد الملف من جديد.</translation>
    </message>
    <message>
        <source>There is no document “{wanted}” in the library.</source>
        <translation>لا توجد في المكتبة وثيقة باسم «{wanted}».</translation>
    </message>
    <message>
        <source>Check how it is written, or import the file first.</source>
        <translation>تحقق من كتابة الاسم، أو استورد الملف أولاً.</translation>
    </message>
    <message>
        <source>“{wanted}” may mean several documents: {candidates}.</source>
        <translation>قد يعني «{wanted}» عدة وثائق: {candidates}.</translation>
    </message>
    <message>
        <source>Give more of the symbol, or one of these identifiers.</source>
        <translation>اكتب مزيداً من الرمز، أو أحد هذه المعرّفات.</translation>
    </message>
    <message>
        <source>The library could not do this.</source>
        <translation>لم تتمكن المكتبة من تنفيذ ذلك.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the library’s health.</source>
        <translation>أعد المحاولة؛ فإن تكرر ذلك فافحص سلامة المكتبة.</translation>
    </message>
    <message>
        <source>A newer version of the program has written {path}.</source>
        <translation>كُتب الملف {path} بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>Install the newer version, or move this settings file away.</source>
        <translation>ثبّت الإصدار الأحدث، أو انقل ملف الإعدادات هذا إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read.</source>
        <translation>لا يمكن قراءة الإعدادات في {path}.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away to start with the defaults.</source>
        <translation>صحّح الملف، أو انقله إلى مكان آخر للبدء بالإعدادات الأصلية.</translation>
    </message>
    <message>
        <source>A setting in {path} has a value it cannot have: {detail}.</source>
        <translation>في {path} إعداد له قيمة غير مقبولة: {detail}.</translation>
    </message>
    <message>
        <source>Correct the value, or delete the line to use the default.</source>
        <translation>صحّح القيمة، أو احذف السطر لاستعمال القيمة الأصلية.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used.</source>
        <translation>لا يمكن استعمال الإعدادات في {path}.</translation>
    </message>
    <message>
        <source>Move the file away to start with the defaults.</source>
        <translation>انقل الملف إلى مكان آخر للبدء بالإعدادات الأصلية.</translation>
    </message>
    <message>
        <source>“{name}” was not written: as tracked changes it would not give both texts back exactly.</source>
        <translation>لم يُكتب الملف «{name}»، لأن النصين لا يُستعادان منه بدقة بوصفهما تغييرات متعقَّبة.</translation>
    </message>
    <message>
        <source>Export as a table, PDF or web page instead. The trouble begins at “{place}”.</source>
        <translation>صدّر بدلاً من ذلك جدولاً أو ملف PDF أو صفحة ويب. تبدأ المشكلة عند «{place}».</translation>
    </message>
    <message>
        <source>“{name}” has no ending that names a form of export.</source>
        <translation>لا ينتهي اسم الملف «{name}» بما يدل على صيغة للتصدير.</translation>
    </message>
    <message>
        <source>Let the name end in one of these: {known}.</source>
        <translation>اجعل الاسم ينتهي بواحد من هذه: {known}.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>تعذر تنفيذ ذلك.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بنسق PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>وثائق PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving as PDF</source>
        <translation>الحفظ بنسق PDF</translation>
    </message>
    <message>
        <source>Preparing to print</source>
        <translation>التحضير للطباعة</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer.</source>
        <translation>
            <numerusform>لم تُرسَل أي صفحة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت صفحة واحدة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت صفحتان إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %Ln صفحات إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %Ln صفحة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %Ln صفحة إلى الطابعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Export notes</source>
        <translation>تصدير الملاحظات</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>نسق الملف</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>أي ملاحظات</translation>
    </message>
    <message>
        <source>Notes on this document</source>
        <translation>ملاحظات على هذه الوثيقة</translation>
    </message>
    <message>
        <source>Notes on all documents</source>
        <translation>ملاحظات على كل الوثائق</translation>
    </message>
    <message>
        <source>With &amp;private notes</source>
        <translation>مع الملاحظات ال&amp;خاصة</translation>
    </message>
    <message>
        <source>Passphrase, if the file is to be sealed</source>
        <translation>عبارة المرور، إن أريد إغلاق الملف بها</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) that the panel shows</source>
        <translation>
            <numerusform>لا ملاحظات معروضة في اللوح</numerusform>
            <numerusform>الملاحظة الوحيدة المعروضة في اللوح</numerusform>
            <numerusform>الملاحظتان المعروضتان في اللوح</numerusform>
            <numerusform>%Ln ملاحظات معروضة في اللوح</numerusform>
            <numerusform>%Ln ملاحظة معروضة في اللوح</numerusform>
            <numerusform>%Ln ملاحظة معروضة في اللوح</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>The PDF itself, with notes</source>
        <translation>ملف PDF نفسه مع الملاحظات</translation>
    </message>
    <message>
        <source>Word, as comments</source>
        <translation>Word، في شكل تعليقات</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Proposals in Word (ADD, MOD, SUP, NOC)</source>
        <translation>مقترحات في Word ‏(ADD، MOD، SUP، NOC)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Notes for colleagues (JSON-LD)</source>
        <translation>ملاحظات للزملاء (JSON-LD)</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Word, with tracked changes (.docx)</source>
        <translation>Word، بتغييرات متعقَّبة (.docx)</translation>
    </message>
    <message>
        <source>Word, as a table of changes (.docx)</source>
        <translation>Word، في جدول تغييرات (.docx)</translation>
    </message>
    <message>
        <source>PDF, as a table of changes (.pdf)</source>
        <translation>PDF، في جدول تغييرات (.pdf)</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>صفحة ويب (.html)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown ‏(.md)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (.csv)</source>
        <translation>جدول لبرامج الجداول (.csv)</translation>
    </message>
    <message>
        <source>Data for other programs (.json)</source>
        <translation>بيانات لبرامج أخرى (.json)</translation>
    </message>
    <message>
        <source>Word, as a table (.docx)</source>
        <translation>Word، في جدول (.docx)</translation>
    </message>
    <message>
        <source>PDF, as a table (.pdf)</source>
        <translation>PDF، في جدول (.pdf)</translation>
    </message>
    <message>
        <source>ITU: new words underlined, old ones struck out</source>
        <translation>الاتحاد: تسطير الجديد وشطب القديم</translation>
    </message>
    <message>
        <source>UN: new words bold, old ones struck out</source>
        <translation>الأمم المتحدة: تثخين الجديد وشطب القديم</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>تصدير المقارنة</translation>
    </message>
    <message>
        <source>Only clauses that changed</source>
        <translation>الفقرات المتغيرة فقط</translation>
    </message>
    <message>
        <source>Changes of number and form too</source>
        <translation>مع تغيّر الترقيم والشكل</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النسق</translation>
    </message>
    <message>
        <source>Language of headings and remarks</source>
        <translation>لغة العناوين والتنبيهات</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Author of the changes</source>
        <translation>صاحب التغييرات</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>{facet}: {value}, paragraphs: {count}</source>
        <translation>{facet}: {value}، الفقرات: {count}</translation>
    </message>
</context>
<context>
    <name>FamilyDesk</name>
    <message>
        <source>The library holds no other version of this text in its language.</source>
        <translation>لا تحفظ المكتبة نسخة أخرى من هذا النص بلغته.</translation>
    </message>
    <message>
        <source>The library holds this version in no other language.</source>
        <translation>لا تحفظ المكتبة هذه النسخة بلغة أخرى.</translation>
    </message>
    <message>
        <source>Comparing versions</source>
        <translation>مقارنة النسخ</translation>
    </message>
    <message>
        <source>Comparing languages</source>
        <translation>مقارنة اللغات</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <source>The comparison was stopped. Open it again to compare.</source>
        <translation>أُوقفت المقارنة. افتحها من جديد للمقارنة.</translation>
    </message>
</context>
<context>
    <name>Fates</name>
    <message>
        <source>What became of our proposals</source>
        <translation>مآل مقترحاتنا</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Underlined: it is in the text. Struck out: it was taken out. Dotted: not.</source>
        <translation>المسطَّر: دخل النص. المشطوب: حُذف منه. ما تحته نقاط: لم يدخله ولم يُحذف منه.</translation>
    </message>
    <message>
        <source>Adopted in full</source>
        <translation>اعتُمد كاملاً</translation>
    </message>
    <message>
        <source>Adopted in part</source>
        <translation>اعتُمد جزئياً</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>لم يُعتمد</translation>
    </message>
    <message>
        <source>Not known: the clause is not to be found</source>
        <translation>غير معروف: لم يُعثر على الفقرة</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln word(s) went in</source>
        <translation>
            <numerusform>لم تدخل أي كلمة (%1)</numerusform>
            <numerusform>دخلت %1 من كلمة واحدة</numerusform>
            <numerusform>دخلت %1 من كلمتين</numerusform>
            <numerusform>دخلت %1 من %Ln كلمات</numerusform>
            <numerusform>دخلت %1 من %Ln كلمة</numerusform>
            <numerusform>دخلت %1 من %Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>The clause on which it was proposed was deleted</source>
        <translation>حُذفت الفقرة التي قُدّم عليها المقترح</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>البحث في:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ا&amp;سم الملف:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>نوع الملفات:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>&amp;Show all</source>
        <translation>إ&amp;ظهار الكل</translation>
    </message>
    <message>
        <source>&amp;Bring back a removed layer</source>
        <translation>ا&amp;ستعادة طبقة أُزيلت</translation>
    </message>
    <message>
        <source>In the order of the &amp;text</source>
        <translation>بترتيب ال&amp;نص</translation>
    </message>
    <message>
        <source>&amp;Latest first</source>
        <translation>الأحدث أ&amp;ولاً</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>&amp;وسم</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>ال&amp;كاتب</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>ال&amp;طبقة</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>ملاحظاتي</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No match</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Find in this document…</source>
        <translation>بحث في هذه الوثيقة…</translation>
    </message>
    <message>
        <source>Highlight all</source>
        <translation>تظليل الكل</translation>
    </message>
    <message>
        <source>Match exactly as written</source>
        <translation>مطابقة الرسم كما كُتب</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>بحث في هذه الوثيقة</translation>
    </message>
    <message>
        <source>Current hit and number of hits</source>
        <translation>النتيجة الحالية وعدد النتائج</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>النتيجة السابقة (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>النتيجة التالية (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>كما كُتب</translation>
    </message>
</context>
<context>
    <name>GoToField</name>
    <message>
        <source>Type a clause as it is named: 8, operative 8, recalling c</source>
        <translation>اكتب الفقرة كما تُسمَّى: 8، أو المنطوق 8، أو إذ يذكّر ج</translation>
    </message>
    <message>
        <source>No clause is called that.</source>
        <translation>لا فقرة بهذا الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعاً</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to clause…</source>
        <translation>انتقال إلى فقرة…</translation>
    </message>
    <message>
        <source>Go to clause</source>
        <translation>انتقال إلى فقرة</translation>
    </message>
    <message>
        <source>Places that may be meant</source>
        <translation>المواضع المحتملة</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health of the library</source>
        <translation>سلامة المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) found something wrong.</source>
        <translation>
            <numerusform>لم يكشف أي فحص عن خلل.</numerusform>
            <numerusform>كشف فحص واحد عن خلل.</numerusform>
            <numerusform>كشف فحصان عن خلل.</numerusform>
            <numerusform>كشفت %Ln فحوص عن خلل.</numerusform>
            <numerusform>كشف %Ln فحصاً عن خلل.</numerusform>
            <numerusform>كشف %Ln فحص عن خلل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>ملفات تعذرت قراءتها</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>نسيان هذه الملفات</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>فيه خلل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Only clauses that changed</source>
        <translation>الفقرات المتغيرة فقط</translation>
    </message>
    <message>
        <source>Clauses and their history</source>
        <translation>الفقرات وتاريخها</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير التاريخ</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>تاريخ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%Ln فقرات</numerusform>
            <numerusform>%Ln فقرة</numerusform>
            <numerusform>%Ln فقرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitBar</name>
    <message>
        <source>Previous result (Shift+F4)</source>
        <translation>النتيجة السابقة (Shift+F4)</translation>
    </message>
    <message>
        <source>Next result (F4)</source>
        <translation>النتيجة التالية (F4)</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>إزالة العلامات</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>A colleague's notes</source>
        <translation>ملاحظات زميل</translation>
    </message>
    <message>
        <source>Notes in {name}</source>
        <translation>الملاحظات في {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) in the file.</source>
        <translation>
            <numerusform>لا ملاحظات في الملف.</numerusform>
            <numerusform>ملاحظة واحدة في الملف.</numerusform>
            <numerusform>ملاحظتان في الملف.</numerusform>
            <numerusform>%Ln ملاحظات في الملف.</numerusform>
            <numerusform>%Ln ملاحظة في الملف.</numerusform>
            <numerusform>%Ln ملاحظة في الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merging would change %Ln note(s) of yours or add to them.</source>
        <translation>
            <numerusform>لن يغيّر الدمج شيئاً في ملاحظاتك.</numerusform>
            <numerusform>سيغيّر الدمج ملاحظة واحدة من ملاحظاتك أو يضيفها إليها.</numerusform>
            <numerusform>سيغيّر الدمج ملاحظتين من ملاحظاتك أو يضيفهما إليها.</numerusform>
            <numerusform>سيغيّر الدمج %Ln ملاحظات من ملاحظاتك أو يضيفها إليها.</numerusform>
            <numerusform>سيغيّر الدمج %Ln ملاحظة من ملاحظاتك أو يضيفها إليها.</numerusform>
            <numerusform>سيغيّر الدمج %Ln ملاحظة من ملاحظاتك أو يضيفها إليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in your notes already.</source>
        <translation>كل ما فيه موجود في ملاحظاتك من قبل.</translation>
    </message>
    <message>
        <source>Shown as a layer they stay apart from yours, and can be hidden.</source>
        <translation>إذا عُرضت في طبقة بقيت منفصلة عن ملاحظاتك، وأمكن إخفاؤها.</translation>
    </message>
    <message>
        <source>There are no notes in this file.</source>
        <translation>لا ملاحظات في هذا الملف.</translation>
    </message>
    <message>
        <source>Show as a layer</source>
        <translation>عرضها في طبقة</translation>
    </message>
    <message>
        <source>Merge with my notes</source>
        <translation>دمجها في ملاحظاتي</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>What merging would do</source>
        <translation>ما سيفعله الدمج</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Adding documents</source>
        <translation>إضافة الوثائق</translation>
    </message>
    <message>
        <source>Adding the starter library</source>
        <translation>إضافة المكتبة الأولية</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقفت الإضافة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) added.</source>
        <translation>
            <numerusform>لم تُضَف أي وثيقة.</numerusform>
            <numerusform>أُضيفت وثيقة واحدة.</numerusform>
            <numerusform>أُضيفت وثيقتان.</numerusform>
            <numerusform>أُضيفت %Ln وثائق.</numerusform>
            <numerusform>أُضيفت %Ln وثيقة.</numerusform>
            <numerusform>أُضيفت %Ln وثيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>قُرئت كل الملفات.</numerusform>
            <numerusform>تعذرت قراءة ملف واحد.</numerusform>
            <numerusform>تعذرت قراءة ملفين.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفات.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفاً.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) passed over.</source>
        <translation>
            <numerusform>لم يُتجاوَز أي ملف.</numerusform>
            <numerusform>تُجووز ملف واحد.</numerusform>
            <numerusform>تُجووز ملفان.</numerusform>
            <numerusform>تُجووزت %Ln ملفات.</numerusform>
            <numerusform>تُجووز %Ln ملفاً.</numerusform>
            <numerusform>تُجووز %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message numerus="yes">
        <source>The starter library is here: %Ln specimen(s) to try things on.</source>
        <translation>
            <numerusform>المكتبة الأولية فارغة.</numerusform>
            <numerusform>المكتبة الأولية جاهزة: وثيقة نموذجية واحدة للتجربة.</numerusform>
            <numerusform>المكتبة الأولية جاهزة: وثيقتان نموذجيتان للتجربة.</numerusform>
            <numerusform>المكتبة الأولية جاهزة: %Ln وثائق نموذجية للتجربة.</numerusform>
            <numerusform>المكتبة الأولية جاهزة: %Ln وثيقة نموذجية للتجربة.</numerusform>
            <numerusform>المكتبة الأولية جاهزة: %Ln وثيقة نموذجية للتجربة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove again</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>The starter library is not installed.</source>
        <translation>المكتبة الأولية غير مضافة.</translation>
    </message>
    <message>
        <source>The starter library has been removed.</source>
        <translation>أُزيلت المكتبة الأولية.</translation>
    </message>
</context>
<context>
    <name>IndexLine</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Progress of the index</source>
        <translation>تقدّم الفهرس</translation>
    </message>
    <message>
        <source>Building the index: %1</source>
        <translation>بناء الفهرس: %1</translation>
    </message>
    <message numerus="yes">
        <source>Index complete: %Ln document(s)</source>
        <translation>
            <numerusform>الفهرس مكتمل: لا وثائق</numerusform>
            <numerusform>الفهرس مكتمل: وثيقة واحدة</numerusform>
            <numerusform>الفهرس مكتمل: وثيقتان</numerusform>
            <numerusform>الفهرس مكتمل: %Ln وثائق</numerusform>
            <numerusform>الفهرس مكتمل: %Ln وثيقة</numerusform>
            <numerusform>الفهرس مكتمل: %Ln وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all documents can be found yet.</source>
        <translation>لا يمكن بعد العثور على كل الوثائق.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنكليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Meeting record</source>
        <translation>محضر جلسة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Tracked changes in the file, read as accepted</source>
        <translation>في الملف تغييرات متعقَّبة، قُرئت كأنها مقبولة</translation>
    </message>
    <message>
        <source>Comments in the file</source>
        <translation>في الملف تعليقات</translation>
    </message>
    <message>
        <source>Hidden text in the file</source>
        <translation>في الملف نص مخفي</translation>
    </message>
    <message>
        <source>Some letters could not be read</source>
        <translation>تعذرت قراءة بعض الحروف</translation>
    </message>
    <message>
        <source>The file was damaged; read after repair</source>
        <translation>كان الملف تالفاً وقُرئ بعد إصلاحه</translation>
    </message>
    <message>
        <source>A link leads nowhere</source>
        <translation>رابط لا يؤدي إلى شيء</translation>
    </message>
    <message>
        <source>Macros in the file, ignored</source>
        <translation>في الملف وحدات ماكرو، أُهملت</translation>
    </message>
    <message>
        <source>Other files inside it, not read</source>
        <translation>ملفات أخرى بداخله لم تُقرأ</translation>
    </message>
    <message>
        <source>The encoding had to be guessed</source>
        <translation>قُدِّر ترميز الحروف تقديراً</translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>موجودة في المكتبة من قبل</translation>
    </message>
    <message>
        <source>Not a document</source>
        <translation>ليس وثيقة</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>&amp;Copy all to my notes</source>
        <translation>&amp;نسخ الكل إلى ملاحظاتي</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>إ&amp;عادة التسمية…</translation>
    </message>
    <message>
        <source>&amp;Remove the layer</source>
        <translation>إ&amp;زالة الطبقة</translation>
    </message>
    <message>
        <source>A new name for the layer {name}:</source>
        <translation>اسم جديد للطبقة {name}:</translation>
    </message>
    <message>
        <source>Another layer has this name.</source>
        <translation>تحمل طبقة أخرى هذا الاسم.</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>More about the layer {name}</source>
        <translation>المزيد عن الطبقة {name}</translation>
    </message>
    <message>
        <source>From {file}, taken in on {date}</source>
        <translation>من {file}، أُدخلت في {date}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%Ln note(s) could not be stored and would be lost.</source>
        <translation>
            <numerusform>لا ملاحظات غير محفوظة.</numerusform>
            <numerusform>تعذّر حفظ ملاحظة واحدة وقد تُفقد.</numerusform>
            <numerusform>تعذّر حفظ ملاحظتين وقد تُفقدان.</numerusform>
            <numerusform>تعذّر حفظ %Ln ملاحظات، وستُفقد بإغلاق النافذة.</numerusform>
            <numerusform>تعذّر حفظ %Ln ملاحظة وقد تُفقد.</numerusform>
            <numerusform>تعذّر حفظ %Ln ملاحظة وقد تُفقد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make room and try again, save them to a file, or close the window once more to leave without them.</source>
        <translation>أفرغ بعض المساحة وأعد المحاولة، أو احفظها في ملف، أو أغلق النافذة مرة أخرى للخروج من دونها.</translation>
    </message>
    <message>
        <source>Save them to a file…</source>
        <translation>حفظها في ملف…</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>حفظ الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written to %1.</source>
        <translation>
            <numerusform>لم تُكتب أي ملاحظة في %1.</numerusform>
            <numerusform>كُتبت ملاحظة واحدة في %1.</numerusform>
            <numerusform>كُتبت ملاحظتان في %1.</numerusform>
            <numerusform>كُتبت %Ln ملاحظات في %1.</numerusform>
            <numerusform>كُتبت %Ln ملاحظة في %1.</numerusform>
            <numerusform>كُتبت %Ln ملاحظة في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Tag for the selected documents:</source>
        <translation>وسم الوثائق المحددة:</translation>
    </message>
    <message>
        <source>Symbol of the version, for example Resolution 1334 (Mod. 2023):</source>
        <translation>رمز النسخة، مثلاً القرار 1334 (المعدَّل في 2023):</translation>
    </message>
    <message>
        <source>This is no symbol that is known here.</source>
        <translation>هذا الرمز غير معروف هنا.</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Filter by title or symbol…</source>
        <translation>تصفية بالعنوان أو الرمز…</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>تصفية المكتبة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>%Ln وثائق</numerusform>
            <numerusform>%Ln وثيقة</numerusform>
            <numerusform>%Ln وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %Ln document(s).</source>
        <translation>
            <numerusform>لا وثائق يخفيها المرشِّح.</numerusform>
            <numerusform>يخفي المرشِّح الوثيقة الوحيدة.</numerusform>
            <numerusform>يخفي المرشِّح الوثيقتين كلتيهما.</numerusform>
            <numerusform>يخفي المرشِّح كل الوثائق (%Ln).</numerusform>
            <numerusform>يخفي المرشِّح كل الوثائق (%Ln).</numerusform>
            <numerusform>يخفي المرشِّح كل الوثائق (%Ln).</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library is empty. Add the meeting documents once, then read and search them offline.</source>
        <translation>مكتبتك فارغة. أضف وثائق الاجتماع مرة واحدة، ثم اقرأها وابحث فيها دون اتصال بالشبكة.</translation>
    </message>
</context>
<context>
    <name>LibraryRows</name>
    <message>
        <source>Undated version</source>
        <translation>نسخة بلا تاريخ</translation>
    </message>
    <message>
        <source>{name}, documents: {count}</source>
        <translation>{name}، عدد الوثائق: {count}</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>لغة غير معروفة</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>وثائق أخرى</translation>
    </message>
    <message>
        <source>specimen</source>
        <translation>نموذجية</translation>
    </message>
</context>
<context>
    <name>MeetingField</name>
    <message>
        <source>no clause is called that</source>
        <translation>لا فقرة بهذا الاسم</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعاً</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to clause…</source>
        <translation>انتقال إلى فقرة…</translation>
    </message>
    <message>
        <source>Go to clause</source>
        <translation>انتقال إلى فقرة</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>Meeting mode</source>
        <translation>وضع الاجتماع</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>block</source>
        <translation>جزء</translation>
    </message>
    <message>
        <source>first, last</source>
        <translation>الأولى والأخيرة</translation>
    </message>
    <message>
        <source>size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>note, or go to what is typed</source>
        <translation>ملاحظة، أو انتقال إلى ما كُتب</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>The file with your notes is damaged, and there is no copy of it.</source>
        <translation>ملف ملاحظاتك تالف، ولا نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>Begin a new one, with what can be read</source>
        <translation>بدء ملف جديد بما يمكن قراءته</translation>
    </message>
    <message>
        <source>The file with your notes is damaged. The newest copy is of {date}.</source>
        <translation>ملف ملاحظاتك تالف. أحدث نسخة احتياطية بتاريخ {date}.</translation>
    </message>
    <message>
        <source>Restore it, with what can be read</source>
        <translation>استعادتها، مع ما يمكن قراءته من الملف التالف</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it.</source>
        <translation>يُحتفظ بالملف التالف إلى جانبه.</translation>
    </message>
    <message numerus="yes">
        <source>Your notes are restored; %Ln newer note(s) were saved from the damaged file.</source>
        <translation>
            <numerusform>استُعيدت ملاحظاتك؛ لم يُنقَذ شيء أحدث من الملف التالف.</numerusform>
            <numerusform>استُعيدت ملاحظاتك؛ أُنقذت ملاحظة أحدث واحدة من الملف التالف.</numerusform>
            <numerusform>استُعيدت ملاحظاتك؛ أُنقذت ملاحظتان أحدث من الملف التالف.</numerusform>
            <numerusform>استُعيدت ملاحظاتك؛ أُنقذت %Ln ملاحظات أحدث من الملف التالف.</numerusform>
            <numerusform>استُعيدت ملاحظاتك؛ أُنقذت %Ln ملاحظة أحدث من الملف التالف.</numerusform>
            <numerusform>استُعيدت ملاحظاتك؛ أُنقذت %Ln ملاحظة أحدث من الملف التالف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Swap old and new</source>
        <translation>تبديل القديم والجديد</translation>
    </message>
    <message>
        <source>What was not compared</source>
        <translation>ما لم يُقارَن</translation>
    </message>
    <message>
        <source>Tracked changes in the files accepted</source>
        <translation>قبول التغييرات المتعقَّبة في الملفين</translation>
    </message>
    <message>
        <source>Tracked changes in the files rejected</source>
        <translation>رفض التغييرات المتعقَّبة في الملفين</translation>
    </message>
    <message>
        <source>Own changes of %1</source>
        <translation>تغييرات %1 نفسها</translation>
    </message>
</context>
<context>
    <name>NoteCards</name>
    <message>
        <source>Says</source>
        <translation>تقول</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Copy to my notes</source>
        <translation>نسخ إلى ملاحظاتي</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>&amp;Edit the note</source>
        <translation>ت&amp;عديل الملاحظة</translation>
    </message>
    <message>
        <source>&amp;Delete the note</source>
        <translation>&amp;حذف الملاحظة</translation>
    </message>
    <message>
        <source>Copy to my &amp;notes</source>
        <translation>&amp;نسخ إلى ملاحظاتي</translation>
    </message>
    <message>
        <source>Copy the proposed te&amp;xt</source>
        <translation>نسخ ال&amp;نص المقترح</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>ت&amp;ظليل</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>&amp;تعليق</translation>
    </message>
    <message>
        <source>Q&amp;uestion</source>
        <translation>&amp;سؤال</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>إ&amp;شارة مرجعية</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;وسم</translation>
    </message>
    <message>
        <source>&amp;Propose wording</source>
        <translation>ا&amp;قتراح صياغة</translation>
    </message>
    <message>
        <source>Propose another &amp;wording</source>
        <translation>اقتراح &amp;صياغة أخرى</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>Private</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>Place not found</source>
        <translation>لم يُعثر على الموضع</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Kind of note</source>
        <translation>نوع الملاحظة</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>نص الملاحظة</translation>
    </message>
    <message>
        <source>Write here; it is stored as you type.</source>
        <translation>اكتب هنا؛ يُحفظ ما تكتبه أولاً بأول.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>الوسوم، بينها فواصل</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>&amp;خاصة</translation>
    </message>
    <message>
        <source>Never exported unless you ask for it.</source>
        <translation>لا تُصدَّر أبداً إلا إذا طلبت ذلك.</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>م&amp;نجزة</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>إغلاق الملاحظة</translation>
    </message>
</context>
<context>
    <name>NoteStudio</name>
    <message>
        <source>Not in the library any more</source>
        <translation>لم تعد في المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) copied to your own.</source>
        <translation>
            <numerusform>لم تُنسخ أي ملاحظة إلى ملاحظاتك.</numerusform>
            <numerusform>نُسخت ملاحظة واحدة إلى ملاحظاتك.</numerusform>
            <numerusform>نُسخت ملاحظتان إلى ملاحظاتك.</numerusform>
            <numerusform>نُسخت %Ln ملاحظات إلى ملاحظاتك.</numerusform>
            <numerusform>نُسخت %Ln ملاحظة إلى ملاحظاتك.</numerusform>
            <numerusform>نُسخت %Ln ملاحظة إلى ملاحظاتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) could not be stored yet; they are kept here and tried again.</source>
        <translation>
            <numerusform>لا ملاحظات تنتظر الحفظ.</numerusform>
            <numerusform>تعذّر حفظ ملاحظة واحدة بعد؛ هي محفوظة هنا ويعاد المحاولة.</numerusform>
            <numerusform>تعذّر حفظ ملاحظتين بعد؛ هما محفوظتان هنا ويعاد المحاولة.</numerusform>
            <numerusform>تعذّر حفظ %Ln ملاحظات بعد؛ هي باقية هنا وتُعاد محاولة حفظها.</numerusform>
            <numerusform>تعذّر حفظ %Ln ملاحظة بعد؛ هي محفوظة هنا ويعاد المحاولة.</numerusform>
            <numerusform>تعذّر حفظ %Ln ملاحظة بعد؛ هي محفوظة هنا ويعاد المحاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>All notes are stored now.</source>
        <translation>حُفظت جميع الملاحظات الآن.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>صياغة مقترحة</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>Change the wording (MOD)</source>
        <translation>تعديل الصياغة (MOD)</translation>
    </message>
    <message>
        <source>Add a clause after this one (ADD)</source>
        <translation>إضافة فقرة بعد هذه (ADD)</translation>
    </message>
    <message>
        <source>Delete the clause (SUP)</source>
        <translation>حذف الفقرة (SUP)</translation>
    </message>
    <message>
        <source>Keep the clause as it is (NOC)</source>
        <translation>إبقاء الفقرة كما هي (NOC)</translation>
    </message>
    <message>
        <source>delete: {words}</source>
        <translation>يُحذف: {words}</translation>
    </message>
    <message>
        <source>insert: {words}</source>
        <translation>يُدرج: {words}</translation>
    </message>
    <message>
        <source>Reasons: {reasons}</source>
        <translation>الأسباب: {reasons}</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>The filters hide all %Ln note(s).</source>
        <translation>
            <numerusform>أخفت المرشِّحات كل الملاحظات.</numerusform>
            <numerusform>أخفت المرشِّحات الملاحظة الوحيدة.</numerusform>
            <numerusform>أخفت المرشِّحات الملاحظتين.</numerusform>
            <numerusform>أخفت المرشِّحات كل الملاحظات (%Ln).</numerusform>
            <numerusform>أخفت المرشِّحات كل الملاحظات (%Ln).</numerusform>
            <numerusform>أخفت المرشِّحات كل الملاحظات (%Ln).</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>No notes on any document yet.</source>
        <translation>لا ملاحظات على أي وثيقة بعد.</translation>
    </message>
    <message>
        <source>No notes on this document yet. Select text and press Enter.</source>
        <translation>لا ملاحظات على هذه الوثيقة بعد. حدّد نصاً واضغط Enter.</translation>
    </message>
    <message>
        <source>No notes on this document.</source>
        <translation>لا ملاحظات على هذه الوثيقة.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Search the notes…</source>
        <translation>بحث في الملاحظات…</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>بحث في الملاحظات</translation>
    </message>
    <message>
        <source>Notes on all documents</source>
        <translation>ملاحظات على كل الوثائق</translation>
    </message>
    <message>
        <source>Filter and sort the notes</source>
        <translation>تصفية الملاحظات وترتيبها</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>مخطط الوثيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Pages of the document</source>
        <translation>صفحات الوثيقة</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>نسخ بوصفه &amp;اقتباساً</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search documents and commands…</source>
        <translation>بحث في الوثائق والأوامر…</translation>
    </message>
    <message>
        <source>Search documents and commands</source>
        <translation>بحث في الوثائق والأوامر</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Nothing here has these words. Try one word fewer.</source>
        <translation>لا شيء هنا بهذه الكلمات. احذف كلمة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter choose · Esc close · Begin with &gt; for commands alone</source>
        <translation>↑ ↓ تنقّل · Enter اختيار · Esc إغلاق · ابدأ بالعلامة ‎&gt; للأوامر وحدها</translation>
    </message>
    <message>
        <source>Tab {number}</source>
        <translation>تبويب {number}</translation>
    </message>
</context>
<context>
    <name>PaletteDesk</name>
    <message>
        <source>Search the library for {words}</source>
        <translation>البحث في المكتبة عن {words}</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Commands</source>
        <translation>أوامر</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>وثائق مفتوحة</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>في المكتبة</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>عمليات البحث</translation>
    </message>
</context>
<context>
    <name>ParallelPage</name>
    <message>
        <source>Clauses in two languages</source>
        <translation>الفقرات بلغتين</translation>
    </message>
    <message>
        <source>Not in this language version</source>
        <translation>غير موجودة في هذه النسخة اللغوية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s) in one language only</source>
        <translation>
            <numerusform>لا فقرات بلغة واحدة فقط</numerusform>
            <numerusform>فقرة واحدة بلغة واحدة فقط</numerusform>
            <numerusform>فقرتان بلغة واحدة فقط</numerusform>
            <numerusform>%Ln فقرات بلغة واحدة فقط</numerusform>
            <numerusform>%Ln فقرة بلغة واحدة فقط</numerusform>
            <numerusform>%Ln فقرة بلغة واحدة فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>Every clause is in both languages</source>
        <translation>كل الفقرات باللغتين</translation>
    </message>
    <message>
        <source>Export the parallel texts</source>
        <translation>تصدير النصوص المتقابلة</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>Note {mark}</source>
        <translation>الحاشية {mark}</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Nothing can be written to this folder: notes can be read, not made.</source>
        <translation>لا يمكن الكتابة في هذا المجلد: تُقرأ الملاحظات ولا تُكتب.</translation>
    </message>
    <message>
        <source>Open a data folder of your own: copy this one to your disk, then start {command} with the copy.</source>
        <translation>افتح مجلد بيانات خاصاً بك: انسخ هذا المجلد إلى قرصك، ثم شغّل {command} مع النسخة.</translation>
    </message>
    <message>
        <source>Folder can only be read</source>
        <translation>المجلد للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>A quotation mark is missing: the rest is taken for one phrase.</source>
        <translation>تنقص علامة تنصيص، فعُدّ الباقي عبارة واحدة.</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>هذا القوس لم يُغلق.</translation>
    </message>
    <message>
        <source>This bracket was never opened.</source>
        <translation>هذا القوس لم يُفتح.</translation>
    </message>
    <message>
        <source>“{detail}” has nothing to work on and is left out.</source>
        <translation>لا يوجد ما ينطبق عليه «{detail}» فأُهمل.</translation>
    </message>
    <message>
        <source>“{detail}” is no field that can be searched: the words are looked for anywhere.</source>
        <translation>«{detail}» ليس حقلاً يمكن البحث فيه، فيُبحث عن الكلمات في كل موضع.</translation>
    </message>
    <message>
        <source>“{detail}” is no year or range of years, such as 2015..2026.</source>
        <translation>«{detail}» ليس سنة ولا مدى سنوات مثل 2015..2026.</translation>
    </message>
    <message>
        <source>“{detail}” is no language or kind of document known here.</source>
        <translation>«{detail}» ليس لغة ولا نوع وثيقة معروفاً هنا.</translation>
    </message>
    <message>
        <source>This only says what must not be there: all else is found.</source>
        <translation>هذا لا يقول إلا ما يجب ألا يرد، فيُعثر على كل ما عداه.</translation>
    </message>
    <message>
        <source>There is no word or number in this that can be looked for.</source>
        <translation>لا كلمة فيه ولا رقم يمكن البحث عنه.</translation>
    </message>
    <message>
        <source>No paragraph has all of these words; those shown have some of them.</source>
        <translation>لا فقرة فيها هذه الكلمات كلها؛ والمعروض فيه بعضها.</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Open a document from the library to read it here.</source>
        <translation>افتح وثيقة من المكتبة لقراءتها هنا.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Nothing read yet</source>
        <translation>لم يُقرأ شيء بعد</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Import report</source>
        <translation>تقرير الاستيراد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>لا ملفات تعذرت قراءتها</numerusform>
            <numerusform>ملف واحد تعذرت قراءته</numerusform>
            <numerusform>ملفان تعذرت قراءتهما</numerusform>
            <numerusform>%Ln ملفات تعذرت قراءتها</numerusform>
            <numerusform>%Ln ملفاً تعذرت قراءتها</numerusform>
            <numerusform>%Ln ملف تعذرت قراءتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) passed over</source>
        <translation>
            <numerusform>لا ملفات متجاوَزة</numerusform>
            <numerusform>ملف واحد متجاوَز</numerusform>
            <numerusform>ملفان متجاوَزان</numerusform>
            <numerusform>%Ln ملفات متجاوَزة</numerusform>
            <numerusform>%Ln ملفاً متجاوَزاً</numerusform>
            <numerusform>%Ln ملف متجاوَز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) added</source>
        <translation>
            <numerusform>لا وثائق مضافة</numerusform>
            <numerusform>وثيقة واحدة مضافة</numerusform>
            <numerusform>وثيقتان مضافتان</numerusform>
            <numerusform>%Ln وثائق مضافة</numerusform>
            <numerusform>%Ln وثيقة مضافة</numerusform>
            <numerusform>%Ln وثيقة مضافة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultExport</name>
    <message>
        <source>&amp;Copy as quotations</source>
        <translation>ن&amp;سخ بوصفها اقتباسات</translation>
    </message>
    <message>
        <source>&amp;Save the results…</source>
        <translation>&amp;حفظ النتائج…</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>حفظ النتائج</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>وثائق Word ‏(*.docx)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown ‏(*.md)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) copied.</source>
        <translation>
            <numerusform>لم تُنسخ أي فقرة.</numerusform>
            <numerusform>نُسخت فقرة واحدة.</numerusform>
            <numerusform>نُسخت فقرتان.</numerusform>
            <numerusform>نُسخت %Ln فقرات.</numerusform>
            <numerusform>نُسخت %Ln فقرة.</numerusform>
            <numerusform>نُسخت %Ln فقرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the results</source>
        <translation>حفظ النتائج</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>RowKeys</name>
    <message>
        <source>Fold</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>نسخ بوصفه اقتباساً</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>تعليق…</translation>
    </message>
    <message>
        <source>Other end of the move</source>
        <translation>الطرف الآخر للنقل</translation>
    </message>
</context>
<context>
    <name>RowsPanel</name>
    <message>
        <source>Clauses compared</source>
        <translation>الفقرات المقارَنة</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the library or run a command…</source>
        <translation>بحث في المكتبة أو أمر…</translation>
    </message>
    <message>
        <source>Search the library or run a command</source>
        <translation>بحث في المكتبة أو أمر</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>All filters off</source>
        <translation>إلغاء كل المرشِّحات</translation>
    </message>
    <message>
        <source>Only:</source>
        <translation>فقط:</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>هل تقصد:</translation>
    </message>
    <message>
        <source>Words, phrases or symbols…</source>
        <translation>كلمات أو عبارات أو رموز…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>بحث في المكتبة</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>عمليات البحث الأخيرة والمحفوظة</translation>
    </message>
    <message>
        <source>Recent and saved searches (Alt+Down)</source>
        <translation>عمليات البحث الأخيرة والمحفوظة (Alt+Down)</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>بحسب الوثيقة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Current versions only</source>
        <translation>النسخ السارية فقط</translation>
    </message>
    <message>
        <source>search other forms too</source>
        <translation>البحث عن صيغ أخرى أيضاً</translation>
    </message>
    <message>
        <source>Searched as typed only.</source>
        <translation>بُحث كما كُتب فقط.</translation>
    </message>
    <message>
        <source>as typed only</source>
        <translation>كما كُتب فقط</translation>
    </message>
    <message>
        <source>Also searched:</source>
        <translation>بُحث أيضاً عن:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%Ln فقرات</numerusform>
            <numerusform>%Ln فقرة</numerusform>
            <numerusform>%Ln فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln paragraph(s)</source>
        <translation>
            <numerusform>أكثر من لا شيء</numerusform>
            <numerusform>أكثر من فقرة واحدة</numerusform>
            <numerusform>أكثر من فقرتين</numerusform>
            <numerusform>أكثر من %Ln فقرات</numerusform>
            <numerusform>أكثر من %Ln فقرة</numerusform>
            <numerusform>أكثر من %Ln فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln document(s)</source>
        <translation>
            <numerusform>في لا وثيقة</numerusform>
            <numerusform>في وثيقة واحدة</numerusform>
            <numerusform>في وثيقتين</numerusform>
            <numerusform>في %Ln وثائق</numerusform>
            <numerusform>في %Ln وثيقة</numerusform>
            <numerusform>في %Ln وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>17 paragraphs, in 6 documents</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
</context>
<context>
    <name>SearchMemory</name>
    <message>
        <source>The recent searches are forgotten.</source>
        <translation>مُسحت عمليات البحث الأخيرة.</translation>
    </message>
    <message>
        <source>The search is saved as {name}.</source>
        <translation>حُفظ البحث باسم {name}.</translation>
    </message>
    <message>
        <source>The clock in the field lists it, and the palette finds it.</source>
        <translation>تعرضه الساعة في الحقل، وتجده لوحة الأوامر.</translation>
    </message>
    <message>
        <source>The saved search {name} is deleted.</source>
        <translation>حُذف البحث المحفوظ {name}.</translation>
    </message>
    <message>
        <source>Save the search as:</source>
        <translation>حفظ البحث باسم:</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>&amp;Rename a saved search</source>
        <translation>إعادة تس&amp;مية بحث محفوظ</translation>
    </message>
    <message>
        <source>&amp;Delete a saved search</source>
        <translation>ح&amp;ذف بحث محفوظ</translation>
    </message>
    <message>
        <source>&amp;Forget the recent searches</source>
        <translation>مس&amp;ح عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>New name of the search:</source>
        <translation>اسم البحث الجديد:</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>هذا اسم بحث آخر.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Type words in any of the six languages, a phrase in quotation marks, or a symbol such as C24/8. Words like title: or year: narrow the search; -word leaves a word out.</source>
        <translation>اكتب كلمات بأي من اللغات الست، أو عبارة بين علامتي تنصيص، أو رمزاً مثل C24/8. تضيّق كلمات مثل ⁦title:⁩ أو ⁦year:⁩ نطاق البحث؛ والشَّرطة قبل كلمة تستبعدها.</translation>
    </message>
    <message>
        <source>No paragraph has these words. Try one word fewer, or remove a filter.</source>
        <translation>لا توجد فقرة بهذه الكلمات. احذف كلمة وأعد المحاولة، أو أزل مرشِّحاً.</translation>
    </message>
    <message>
        <source>The library is being prepared for the search. Results come as it goes on.</source>
        <translation>تُهيَّأ المكتبة للبحث. تظهر النتائج تباعاً.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشِّحات</translation>
    </message>
    <message>
        <source>All filters off</source>
        <translation>إلغاء كل المرشِّحات</translation>
    </message>
    <message>
        <source>Copy or export the results</source>
        <translation>نسخ النتائج أو تصديرها</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>القرار أو الوثيقة</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>المخاطَب</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات أخرى</numerusform>
            <numerusform>+ فقرة واحدة أخرى</numerusform>
            <numerusform>+ فقرتان أخريان</numerusform>
            <numerusform>+ %Ln فقرات أخرى</numerusform>
            <numerusform>+ %Ln فقرة أخرى</numerusform>
            <numerusform>+ %Ln فقرة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%Ln فقرات</numerusform>
            <numerusform>%Ln فقرة</numerusform>
            <numerusform>%Ln فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Other form: {form}</source>
        <translation>صيغة أخرى: {form}</translation>
    </message>
    <message>
        <source>The same clause:</source>
        <translation>الفقرة نفسها:</translation>
    </message>
    <message>
        <source>latest version held</source>
        <translation>أحدث نسخة لديك</translation>
    </message>
    <message>
        <source>an older version</source>
        <translation>نسخة أقدم</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوية</translation>
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
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Interface</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>لغة الواجهة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Digits of the Arabic interface</source>
        <translation>أرقام الواجهة العربية</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Size of text, per cent</source>
        <translation>حجم النص، بالمئة</translation>
    </message>
    <message>
        <source>Width of the page, pixels</source>
        <translation>عرض الصفحة، بالبكسل</translation>
    </message>
    <message>
        <source>Distance of lines, per cent</source>
        <translation>تباعد الأسطر، بالمئة</translation>
    </message>
    <message>
        <source>Name under which you make notes</source>
        <translation>الاسم الذي توقّع به ملاحظاتك</translation>
    </message>
    <message>
        <source>Show proposed wording below its clause</source>
        <translation>عرض الصياغة المقترحة تحت فقرتها</translation>
    </message>
    <message>
        <source>Yellow (key 1) means</source>
        <translation>معنى الأصفر (المفتاح 1)</translation>
    </message>
    <message>
        <source>Blue (key 2) means</source>
        <translation>معنى الأزرق (المفتاح 2)</translation>
    </message>
    <message>
        <source>Violet (key 3) means</source>
        <translation>معنى البنفسجي (المفتاح 3)</translation>
    </message>
    <message>
        <source>Orange (key 4) means</source>
        <translation>معنى البرتقالي (المفتاح 4)</translation>
    </message>
    <message>
        <source>Grey (key 5) means</source>
        <translation>معنى الرمادي (المفتاح 5)</translation>
    </message>
    <message>
        <source>Documents keep their own language and direction.</source>
        <translation>تحتفظ الوثائق بلغتها واتجاهها.</translation>
    </message>
    <message>
        <source>Jump to a place at once, without moving or tinting.</source>
        <translation>الانتقال إلى الموضع فوراً، دون حركة أو تلوين.</translation>
    </message>
    <message>
        <source>At 100 per cent; it grows with the size of text.</source>
        <translation>عند 100 في المئة؛ ويتسع مع حجم النص.</translation>
    </message>
    <message>
        <source>Without one, notes bear the name under which you use this computer.</source>
        <translation>إن تُرك فارغاً حملت الملاحظات اسم مستخدم الحاسوب.</translation>
    </message>
    <message>
        <source>A colour without a meaning goes by its own name.</source>
        <translation>اللون الذي لم يُحدَّد معناه يظهر باسمه.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>European (123)</source>
        <translation>أوروبية (123)</translation>
    </message>
    <message>
        <source>Arabic-Indic (١٢٣)</source>
        <translation>عربية هندية (١٢٣)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder: what is set here holds until you leave.</source>
        <translation>لا يمكن الكتابة في هذا المجلد: ما يُضبط هنا يسري حتى الخروج.</translation>
    </message>
    <message>
        <source>Chinese characters are set in {family}, a font of this computer.</source>
        <translation>تُعرض الحروف الصينية بالخط {family}، وهو من خطوط هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer has no font for Chinese: such text cannot be shown.</source>
        <translation>ليس في هذا الحاسوب خط للصينية: لا يمكن عرض نصوصها.</translation>
    </message>
</context>
<context>
    <name>ShareDesk</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>تصدير الملاحظات</translation>
    </message>
    <message>
        <source>What became of our proposals</source>
        <translation>مآل مقترحاتنا</translation>
    </message>
    <message>
        <source>Open a colleague's notes</source>
        <translation>فتح ملاحظات زميل</translation>
    </message>
    <message>
        <source>Notes, and Word files and PDFs with remarks (%1)</source>
        <translation>ملاحظات، وملفات Word وPDF التي تتضمن تعليقات (%1)</translation>
    </message>
    <message>
        <source>Writing notes</source>
        <translation>كتابة الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) found no place in it.</source>
        <translation>
            <numerusform>وجدت كل الملاحظات موضعها فيه.</numerusform>
            <numerusform>لم تجد ملاحظة واحدة موضعاً فيه.</numerusform>
            <numerusform>لم تجد ملاحظتان موضعاً فيه.</numerusform>
            <numerusform>لم تجد %Ln ملاحظات موضعاً فيه.</numerusform>
            <numerusform>لم تجد %Ln ملاحظة موضعاً فيه.</numerusform>
            <numerusform>لم تجد %Ln ملاحظة موضعاً فيه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private note(s) left out.</source>
        <translation>
            <numerusform>لم تُستبعد أي ملاحظة خاصة.</numerusform>
            <numerusform>استُبعدت ملاحظة خاصة واحدة.</numerusform>
            <numerusform>استُبعدت ملاحظتان خاصتان.</numerusform>
            <numerusform>استُبعدت %Ln ملاحظات خاصة.</numerusform>
            <numerusform>استُبعدت %Ln ملاحظة خاصة.</numerusform>
            <numerusform>استُبعدت %Ln ملاحظة خاصة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature of the original does not hold for this copy.</source>
        <translation>لا يسري توقيع الأصل على هذه النسخة.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>قراءة الملاحظات</translation>
    </message>
    <message>
        <source>Passphrase for {name}:</source>
        <translation>عبارة مرور {name}:</translation>
    </message>
    <message>
        <source>A document that is not in your library</source>
        <translation>وثيقة ليست في مكتبتك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written to %1.</source>
        <translation>
            <numerusform>لم تُكتب أي ملاحظة في %1.</numerusform>
            <numerusform>كُتبت ملاحظة واحدة في %1.</numerusform>
            <numerusform>كُتبت ملاحظتان في %1.</numerusform>
            <numerusform>كُتبت %Ln ملاحظات في %1.</numerusform>
            <numerusform>كُتبت %Ln ملاحظة في %1.</numerusform>
            <numerusform>كُتبت %Ln ملاحظة في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Filter actions…</source>
        <translation>تصفية الأوامر…</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>تصفية الأوامر</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>اختصار جديد</translation>
    </message>
    <message>
        <source>Use this shortcut</source>
        <translation>استعمال هذا الاختصار</translation>
    </message>
    <message>
        <source>Restore the original</source>
        <translation>استعادة الأصلي</translation>
    </message>
    <message>
        <source>{keys} in the text</source>
        <translation>{keys} في النص</translation>
    </message>
    <message>
        <source>{keys} already stands for “{action}”. Change that one first.</source>
        <translation>الاختصار {keys} مستعمل للأمر «{action}». غيّر ذاك أولاً.</translation>
    </message>
</context>
<context>
    <name>SplitHeader</name>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked by clause</source>
        <translation>مربوطان بالفقرات</translation>
    </message>
    <message>
        <source>Scroll both texts together, clause by clause</source>
        <translation>تمرير النصين معاً، فقرة فقرة</translation>
    </message>
    <message>
        <source>Close the second text</source>
        <translation>إغلاق النص الثاني</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your library is empty</source>
        <translation>مكتبتك فارغة</translation>
    </message>
    <message>
        <source>Add the meeting documents once, then read and search them offline.</source>
        <translation>أضف وثائق الاجتماع مرة واحدة، ثم اقرأها وابحث فيها دون اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>لا شيء مفتوح</translation>
    </message>
    <message>
        <source>Choose a document from the library, or one you read lately.</source>
        <translation>اختر وثيقة من المكتبة، أو مما قرأته مؤخراً.</translation>
    </message>
    <message>
        <source>Choose a document from the library.</source>
        <translation>اختر وثيقة من المكتبة.</translation>
    </message>
    <message>
        <source>Drop files or a whole folder here: Word, PDF or HTML</source>
        <translation>أفلت هنا ملفات أو مجلداً كاملاً: Word أو PDF أو HTML</translation>
    </message>
    <message>
        <source>Originals are kept</source>
        <translation>الأصول محفوظة</translation>
    </message>
    <message>
        <source>Files are copied as they are; the originals are never changed.</source>
        <translation>تُنسخ الملفات كما هي، ولا يُعدَّل أصلها أبداً.</translation>
    </message>
    <message>
        <source>Arranged by work</source>
        <translation>مرتَّبة بحسب القرار أو الوثيقة</translation>
    </message>
    <message>
        <source>Versions and languages of a resolution stand together.</source>
        <translation>تجتمع نسخ القرار ولغاته في موضع واحد.</translation>
    </message>
    <message>
        <source>Nothing leaves your computer</source>
        <translation>لا شيء يغادر جهازك</translation>
    </message>
    <message>
        <source>The network is not used unless you ask for it.</source>
        <translation>لا تُستعمل الشبكة إلا إذا طلبت ذلك.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1%2</source>
        <comment>a number and the sign for per cent</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>StatusReporter</name>
    <message>
        <source>A newer version is held</source>
        <translation>لديك نسخة أحدث</translation>
    </message>
    <message>
        <source>Latest version held</source>
        <translation>أحدث نسخة لديك</translation>
    </message>
    <message>
        <source>Specimen text</source>
        <translation>نص نموذجي</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%Ln فقرات</numerusform>
            <numerusform>%Ln فقرة</numerusform>
            <numerusform>%Ln فقرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SynonymsPage</name>
    <message>
        <source>Synonyms</source>
        <translation>المترادفات</translation>
    </message>
    <message>
        <source>A search for one wording of a set finds the others too, in its own language.</source>
        <translation>البحث عن صيغة من المجموعة يجد صيغها الأخرى أيضاً، بلغتها.</translation>
    </message>
    <message>
        <source>Filter wordings…</source>
        <translation>تصفية الصيغ…</translation>
    </message>
    <message>
        <source>Filter wordings</source>
        <translation>تصفية الصيغ</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>New wording</source>
        <translation>صيغة جديدة</translation>
    </message>
    <message>
        <source>New wording…</source>
        <translation>صيغة جديدة…</translation>
    </message>
    <message>
        <source>Language of the wording</source>
        <translation>لغة الصيغة</translation>
    </message>
    <message>
        <source>Add to the set</source>
        <translation>إضافة إلى المجموعة</translation>
    </message>
    <message>
        <source>Begin a set</source>
        <translation>إنشاء مجموعة</translation>
    </message>
    <message>
        <source>Take out what was added to the set</source>
        <translation>إزالة ما أُضيف إلى المجموعة</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder: the synonyms can be read, not changed.</source>
        <translation>لا يمكن الكتابة في هذا المجلد: تُقرأ المترادفات ولا تُغيَّر.</translation>
    </message>
    <message>
        <source>A wording needs a word or number that can be searched.</source>
        <translation>لا بد للصيغة من كلمة أو رقم يمكن البحث عنه.</translation>
    </message>
    <message>
        <source>The set has {wording} already.</source>
        <translation>المجموعة تضم {wording} أصلاً.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Open documents</source>
        <translation>وثائق مفتوحة</translation>
    </message>
    <message>
        <source>List of open documents</source>
        <translation>قائمة الوثائق المفتوحة</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>إغلاق التبويب</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Page thumbnails</source>
        <translation>مصغرات الصفحات</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Preparing the search</source>
        <translation>تهيئة البحث</translation>
    </message>
</context>
<context>
    <name>VersionLinks</name>
    <message>
        <source>Most clauses of the two documents are the same. Are they two versions?</source>
        <translation>معظم فقرات الوثيقتين متطابقة. هل هما نسختان من نص واحد؟</translation>
    </message>
    <message>
        <source>Link as versions</source>
        <translation>ربطهما بوصفهما نسختين</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>The library holds no other version or language of this document.</source>
        <translation>ليس في المكتبة نسخة أو لغة أخرى لهذه الوثيقة.</translation>
    </message>
    <message>
        <source>Choose any document in the library to open it beside this one.</source>
        <translation>اختر أي وثيقة في المكتبة لفتحها إلى جانب هذه.</translation>
    </message>
    <message>
        <source>The pages of this file cannot be drawn.</source>
        <translation>لا يمكن رسم صفحات هذا الملف.</translation>
    </message>
    <message>
        <source>Its text can still be read.</source>
        <translation>ولا يزال نصه مقروءاً.</translation>
    </message>
</context>
<context>
    <name>WordingFields</name>
    <message>
        <source>What is proposed</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>صياغة مقترحة</translation>
    </message>
    <message>
        <source>Text of the new clause</source>
        <translation>نص الفقرة الجديدة</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
</context>
</TS>
