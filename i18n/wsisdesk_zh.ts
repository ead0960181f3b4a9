<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh">
<context>
    <name>AboutPage</name>
    <message>
        <source>About WSIS Desk</source>
        <translation>关于WSIS Desk</translation>
    </message>
    <message>
        <source>Find, read, annotate and compare the resolutions and reports of conferences.</source>
        <translation>检索、阅读、批注和比较会议决议与报告。</translation>
    </message>
    <message>
        <source>Version {version}, with {qt}. Apache License 2.0.</source>
        <translation>版本{version}，使用{qt}。Apache 2.0许可证。</translation>
    </message>
    <message>
        <source>Fonts: Amiri, Noto Serif, IBM Plex Sans and IBM Plex Sans Arabic, under the SIL Open Font License 1.1.</source>
        <translation>字体：Amiri、Noto Serif、IBM Plex Sans和IBM Plex Sans Arabic，采用SIL开放字体许可证1.1。</translation>
    </message>
    <message>
        <source>The network is never used unless you ask for something that needs it.</source>
        <translation>除非您要求的操作需要联网，否则绝不使用网络。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to tab {number}</source>
        <translation>转到标签页{number}</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Add the &amp;starter library</source>
        <translation>添加示例文库(&amp;S)</translation>
    </message>
    <message>
        <source>Remove the starter li&amp;brary</source>
        <translation>移除示例文库(&amp;B)</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>另存为PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>打印(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>Close ot&amp;her tabs</source>
        <translation>关闭其他标签页(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;open closed tab</source>
        <translation>重新打开已关闭的标签页(&amp;O)</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>设置(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Add a &amp;tag…</source>
        <translation>添加标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Link as a version of a work…</source>
        <translation>关联为某决议或文件的版本(&amp;L)…</translation>
    </message>
    <message>
        <source>Brea&amp;k the link to the work</source>
        <translation>解除与决议或文件的关联(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Remove from the library</source>
        <translation>从文库中移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>文库(&amp;L)</translation>
    </message>
    <message>
        <source>Details of the &amp;selection</source>
        <translation>所选文件详细信息(&amp;S)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>缩小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>Interface in &amp;Arabic</source>
        <translation>阿拉伯文界面(&amp;A)</translation>
    </message>
    <message>
        <source>Interface in &amp;English</source>
        <translation>英文界面(&amp;E)</translation>
    </message>
    <message>
        <source>Interface in &amp;French</source>
        <translation>法文界面(&amp;F)</translation>
    </message>
    <message>
        <source>Interface in &amp;Spanish</source>
        <translation>西班牙文界面(&amp;S)</translation>
    </message>
    <message>
        <source>Interface in &amp;Russian</source>
        <translation>俄文界面(&amp;R)</translation>
    </message>
    <message>
        <source>Interface in &amp;Chinese</source>
        <translation>中文界面(&amp;C)</translation>
    </message>
    <message>
        <source>Group by &amp;body</source>
        <translation>按机构分组(&amp;B)</translation>
    </message>
    <message>
        <source>By &amp;work only</source>
        <translation>仅按决议或文件(&amp;W)</translation>
    </message>
    <message>
        <source>Group by &amp;year</source>
        <translation>按年份分组(&amp;Y)</translation>
    </message>
    <message>
        <source>Group by &amp;language</source>
        <translation>按语文分组(&amp;L)</translation>
    </message>
    <message>
        <source>Group by &amp;tag</source>
        <translation>按标签分组(&amp;T)</translation>
    </message>
    <message>
        <source>Sort by &amp;symbol</source>
        <translation>按文号排序(&amp;S)</translation>
    </message>
    <message>
        <source>Sort by &amp;date, newest first</source>
        <translation>按日期排序，新的在前(&amp;D)</translation>
    </message>
    <message>
        <source>Sort by when &amp;added, latest first</source>
        <translation>按添加时间排序，最近的在前(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>下一个标签页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>上一个标签页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Search or command…</source>
        <translation>搜索或命令(&amp;S)…</translation>
    </message>
    <message>
        <source>All comman&amp;ds…</source>
        <translation>所有命令(&amp;D)…</translation>
    </message>
    <message>
        <source>Filter the &amp;library</source>
        <translation>筛选文库(&amp;L)</translation>
    </message>
    <message>
        <source>Go to &amp;clause…</source>
        <translation>转到条款(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Find in the document…</source>
        <translation>在文件中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Search the library…</source>
        <translation>搜索文库(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Next result</source>
        <translation>下一个结果(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous result</source>
        <translation>上一个结果(&amp;P)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the search…</source>
        <translation>保存搜索(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Copy the results</source>
        <translation>复制结果(&amp;C)</translation>
    </message>
    <message>
        <source>Save the &amp;results…</source>
        <translation>保存结果(&amp;R)…</translation>
    </message>
    <message>
        <source>S&amp;ynonyms</source>
        <translation>同义词(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>复制为引文(&amp;Q)</translation>
    </message>
    <message>
        <source>Addresses in the &amp;margin</source>
        <translation>页边显示条款位置(&amp;M)</translation>
    </message>
    <message>
        <source>Other lan&amp;guage or version beside</source>
        <translation>并排显示其他语文或版本(&amp;G)</translation>
    </message>
    <message>
        <source>Open &amp;beside the current document</source>
        <translation>在当前文件旁打开(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pages as laid out</source>
        <translation>原始版面(&amp;P)</translation>
    </message>
    <message>
        <source>Meeting mo&amp;de</source>
        <translation>会议模式(&amp;D)</translation>
    </message>
    <message>
        <source>Cited b&amp;y…</source>
        <translation>被引用情况(&amp;Y)…</translation>
    </message>
    <message>
        <source>Compare &amp;with…</source>
        <translation>与其他文件比较(&amp;W)…</translation>
    </message>
    <message>
        <source>Compare &amp;versions</source>
        <translation>比较版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;History over all versions</source>
        <translation>所有版本的沿革(&amp;H)</translation>
    </message>
    <message>
        <source>Two lan&amp;guages in parallel</source>
        <translation>两种语言对照(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>下一处修改(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>上一处修改(&amp;P)</translation>
    </message>
    <message>
        <source>Other &amp;end of the move</source>
        <translation>移动的另一端(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Comment on the clause compared</source>
        <translation>评论所比较的段落(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport the comparison…</source>
        <translation>导出比较结果(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>高亮(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>评论(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>疑问(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>书签(&amp;B)</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Propose wording</source>
        <translation>提议措辞(&amp;P)</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>笔记(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;roposed wording in the text</source>
        <translation>在正文中显示拟议措辞(&amp;R)</translation>
    </message>
    <message>
        <source>Mark the selection in a colour, or the note there</source>
        <translation>用颜色标记所选内容或该处的笔记</translation>
    </message>
    <message>
        <source>Open the note there, or comment on the selection</source>
        <translation>打开该处的笔记，或评论所选内容</translation>
    </message>
    <message>
        <source>Delete the note there</source>
        <translation>删除该处的笔记</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>笔记(&amp;N)</translation>
    </message>
    <message>
        <source>Notes on &amp;all documents</source>
        <translation>所有文件的笔记(&amp;A)</translation>
    </message>
    <message>
        <source>Notes from the earlier &amp;version</source>
        <translation>旧版本的笔记(&amp;V)</translation>
    </message>
    <message>
        <source>E&amp;xport notes…</source>
        <translation>导出笔记(&amp;X)…</translation>
    </message>
    <message>
        <source>Open a co&amp;lleague's notes…</source>
        <translation>打开同事的笔记(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>大纲(&amp;O)</translation>
    </message>
    <message>
        <source>Open the &amp;menus</source>
        <translation>打开菜单(&amp;M)</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>下一窗格(&amp;A)</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>上一窗格(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Check the library</source>
        <translation>检查文库(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About WSIS Desk</source>
        <translation>关于WSIS Desk(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Tabs by number</source>
        <translation>按编号选择标签页(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Recent documents</source>
        <translation>最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Arrange the library</source>
        <translation>排列文库(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>In&amp;terface language</source>
        <translation>界面语言(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Text of the document</source>
        <translation>文件正文</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message numerus="yes">
        <source>Show %Ln more exact note(s)</source>
        <translation>
            <numerusform>再显示 %Ln 条一致的笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>再显示 %Ln 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>&amp;Go to the text</source>
        <translation>前往文本(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy to my notes</source>
        <translation>复制到我的笔记(&amp;C)</translation>
    </message>
    <message>
        <source>Mark as &amp;open</source>
        <translation>标为待办(&amp;O)</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>标为已办(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
</context>
<context>
    <name>CarryCard</name>
    <message>
        <source>{where} · the same text in the same place</source>
        <translation>{where} · 原位原文</translation>
    </message>
    <message>
        <source>{old} → {new} · the same text</source>
        <translation>{old} → {new} · 文字相同</translation>
    </message>
    <message>
        <source>{where} · the words commented on have changed</source>
        <translation>{where} · 所注文字已变</translation>
    </message>
    <message>
        <source>{old} → {new} · the words commented on have changed</source>
        <translation>{old} → {new} · 所注文字已变</translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible place(s)</source>
        <translation>
            <numerusform>%Ln 个可能位置</numerusform>
        </translation>
    </message>
    <message>
        <source>{where} · the words are not in the new text any more</source>
        <translation>{where} · 新文本中已无这些文字</translation>
    </message>
    <message>
        <source>What was to be changed does not stand there any more.</source>
        <translation>原拟修改的内容已不在该处。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} proposed changes would be left out.</source>
        <translation>
            <numerusform>{all}处拟议修改中有%Ln处将被略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>old</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>拟议</translation>
    </message>
    <message>
        <source>Open the old text</source>
        <translation>打开旧文本</translation>
    </message>
    <message>
        <source>Place it on the clause</source>
        <translation>放在该条款上</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>留在原处</translation>
    </message>
    <message>
        <source>Place it here</source>
        <translation>放在这里</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不移</translation>
    </message>
</context>
<context>
    <name>CarryDesk</name>
    <message>
        <source>No notes wait on an earlier version.</source>
        <translation>旧版本上没有等待的笔记。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) on an earlier version of %1 wait to be carried over.</source>
        <translation>
            <numerusform>%1 的旧版本上有 %Ln 条笔记等待转移。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>Exact</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已变动</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Notes: {old} → {new}</source>
        <translation>笔记：{old} → {new}</translation>
    </message>
    <message>
        <source>Accept all exact ({count})</source>
        <translation>接受全部一致的笔记 ({count})</translation>
    </message>
    <message numerus="yes">
        <source>A newer version has come: %Ln note(s) wait</source>
        <translation>
            <numerusform>新版本已到：%Ln 条笔记等待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} settled</source>
        <translation>已处理 {done}，共 {total}</translation>
    </message>
    <message>
        <source>Nothing carried over yet</source>
        <translation>尚未转移任何笔记</translation>
    </message>
    <message>
        <source>The notes are being looked for in the newer version…</source>
        <translation>正在新版本中寻找笔记的位置…</translation>
    </message>
    <message>
        <source>No notes on the earlier version.</source>
        <translation>旧版本上没有笔记。</translation>
    </message>
    <message>
        <source>Everything is settled. Both versions keep their notes.</source>
        <translation>全部处理完毕。两个版本都保留各自的笔记。</translation>
    </message>
    <message>
        <source>{name}. The notes were made on {old} and stay there whatever you choose.</source>
        <translation>{name}。笔记写在 {old} 上，无论如何选择都会保留在那里。</translation>
    </message>
    <message>
        <source>Compare the versions</source>
        <translation>比较两个版本</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Notes that wait</source>
        <translation>等待的笔记</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>{author}, {date}</source>
        <translation>{author}，{date}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Deleted: they deleted it after your last change</source>
        <translation>已删：对方在您最后修改之后将其删除</translation>
    </message>
    <message>
        <source>Changed: theirs is the newer; yours goes into its history</source>
        <translation>已改：对方的较新；您的存入历史</translation>
    </message>
    <message>
        <source>Restored: they changed it after you deleted it</source>
        <translation>恢复：您删除之后对方作了修改</translation>
    </message>
    <message>
        <source>Kept: yours is the newer; theirs goes into its history</source>
        <translation>保留：您的较新；对方的存入历史</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>The same already</source>
        <translation>已经相同</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Changes</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>Every addressee</source>
        <translation>所有对象</translation>
    </message>
    <message numerus="yes">
        <source>The filters hide all %Ln row(s). Show all</source>
        <translation>
            <numerusform>筛选隐藏了全部 %Ln 行。全部显示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWalk</name>
    <message>
        <source>This clause has not moved: it has no other end.</source>
        <translation>该条款没有移动，没有另一端。</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>第 %1 处修改，共 %2 处</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>There is no library here yet.</source>
        <translation>此处尚无文库。</translation>
    </message>
    <message>
        <source>The database cannot be used: {why}.</source>
        <translation>无法使用数据库：{why}。</translation>
    </message>
    <message>
        <source>The database is whole.</source>
        <translation>数据库完整。</translation>
    </message>
    <message>
        <source>Rebuild the library: {why}.</source>
        <translation>请重建文库：{why}。</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this library.</source>
        <translation>此文库由更新版本的程序写入。</translation>
    </message>
    <message>
        <source>The tables are up to date.</source>
        <translation>数据表为最新。</translation>
    </message>
    <message>
        <source>The tables will be brought up to date at the next start.</source>
        <translation>数据表将在下次启动时更新。</translation>
    </message>
    <message>
        <source>All original files are there.</source>
        <translation>所有原始文件均在。</translation>
    </message>
    <message>
        <source>Import these files again, their originals are gone: {files}.</source>
        <translation>请重新导入以下文件，其原始文件已丢失：{files}。</translation>
    </message>
    <message>
        <source>All original files are as they came.</source>
        <translation>所有原始文件均未改动。</translation>
    </message>
    <message>
        <source>These original files have changed or cannot be read: {files}.</source>
        <translation>以下原始文件已改动或无法读取：{files}。</translation>
    </message>
    <message>
        <source>No original file is without an entry.</source>
        <translation>没有缺少条目的原始文件。</translation>
    </message>
    <message>
        <source>Rebuild the library to list these original files: {files}.</source>
        <translation>请重建文库以列入以下原始文件：{files}。</translation>
    </message>
    <message>
        <source>The journal cannot be read: {why}.</source>
        <translation>无法读取日志：{why}。</translation>
    </message>
    <message>
        <source>The journal knows every document.</source>
        <translation>日志已记录所有文件。</translation>
    </message>
    <message>
        <source>Rebuild the library to write these documents into the journal: {files}.</source>
        <translation>请重建文库以将以下文件写入日志：{files}。</translation>
    </message>
    <message>
        <source>The data folder can be written to: {folder}</source>
        <translation>数据文件夹可写入：{folder}</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}: {why}</source>
        <translation>无法写入{folder}：{why}</translation>
    </message>
    <message>
        <source>{megabytes} MB are free.</source>
        <translation>可用空间{megabytes} MB。</translation>
    </message>
    <message>
        <source>{gigabytes} GB are free.</source>
        <translation>可用空间{gigabytes} GB。</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are free. Free some space on the disk.</source>
        <translation>可用空间仅{megabytes} MB。请释放磁盘空间。</translation>
    </message>
    <message>
        <source>The settings can be read.</source>
        <translation>设置可读取。</translation>
    </message>
    <message>
        <source>Install the program again; missing: {files}</source>
        <translation>请重新安装程序；缺少：{files}</translation>
    </message>
    <message>
        <source>All files of the program are there.</source>
        <translation>程序的所有文件均在。</translation>
    </message>
    <message>
        <source>The fonts are there.</source>
        <translation>字体均在。</translation>
    </message>
    <message>
        <source>PySide6 is not installed: only the command line works.</source>
        <translation>未安装PySide6：只能使用命令行。</translation>
    </message>
    <message>
        <source>{version} crashes on Python 3.11; use 6.11.</source>
        <translation>{version}在Python 3.11上会崩溃；请使用6.11。</translation>
    </message>
    <message>
        <source>The window is drawn by {version}.</source>
        <translation>窗口由{version}绘制。</translation>
    </message>
    <message>
        <source>LibreOffice was not found; .doc files need it.</source>
        <translation>未找到LibreOffice；.doc文件需要它。</translation>
    </message>
    <message>
        <source>LibreOffice reads .doc files: {program}</source>
        <translation>LibreOffice读取.doc文件：{program}</translation>
    </message>
    <message>
        <source>There is no search index yet; the first search makes it.</source>
        <translation>尚无搜索索引；首次搜索时将建立。</translation>
    </message>
    <message>
        <source>The search index will be made anew before the next search.</source>
        <translation>下次搜索前将重新建立搜索索引。</translation>
    </message>
    <message>
        <source>The search index is whole.</source>
        <translation>搜索索引完整。</translation>
    </message>
    <message>
        <source>The search index is damaged. Delete the file; it is made again: {path}</source>
        <translation>搜索索引已损坏。请删除该文件，将自动重建：{path}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>CitationCards</name>
    <message>
        <source>Several bodies number their texts so, and none is named here.</source>
        <translation>有多个机构采用这种编号，此处未指明是哪一个。</translation>
    </message>
    <message>
        <source>Which text is cited cannot be told</source>
        <translation>无法确定所引用的文本</translation>
    </message>
    <message>
        <source>Open version %1</source>
        <translation>打开%1版本</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>引用版本</translation>
    </message>
    <message>
        <source>You hold</source>
        <translation>您的文库</translation>
    </message>
    <message>
        <source>no version of it</source>
        <translation>没有任何版本</translation>
    </message>
    <message>
        <source>an undated version</source>
        <translation>无日期版本</translation>
    </message>
    <message>
        <source>and older ones</source>
        <translation>及更早版本</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>The citation is not written as usual; this is probably meant.</source>
        <translation>引用写法不规范；可能指此文本。</translation>
    </message>
    <message>
        <source>Not the version cited; the text may differ.</source>
        <translation>并非所引用的版本；文本可能有所不同。</translation>
    </message>
</context>
<context>
    <name>CitationDesk</name>
    <message>
        <source>No clause in your library cites %1.</source>
        <translation>您的文库中没有引用%1的条款。</translation>
    </message>
</context>
<context>
    <name>CitationFollower</name>
    <message numerus="yes">
        <source>Cited in %n clause(s)</source>
        <translation>
            <numerusform>被%n个条款引用</numerusform>
        </translation>
    </message>
    <message>
        <source>This link leads out of the library: {address}</source>
        <translation>此链接指向文库之外：{address}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>{name} is not in your library.</source>
        <translation>您的文库中没有{name}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s) cite(s) it.</source>
        <translation>
            <numerusform>有%Ln个条款引用它。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>{cited} is cited; your library holds {held}.</source>
        <translation>文中引用的是{cited}；您的文库中有{held}。</translation>
    </message>
    <message>
        <source>The text may differ.</source>
        <translation>文本可能有所不同。</translation>
    </message>
</context>
<context>
    <name>CitingPopup</name>
    <message>
        <source>Cited by: %1</source>
        <translation>被引用情况：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s)</source>
        <translation>
            <numerusform>%Ln个条款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Clauses that cite this text</source>
        <translation>引用此文本的条款</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Layer {name} removed.</source>
        <translation>已移除图层{name}。</translation>
    </message>
    <message numerus="yes">
        <source>Merged: %Ln note(s) added or changed.</source>
        <translation>
            <numerusform>已合并：新增或改动 %Ln 条笔记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) shown as a layer.</source>
        <translation>
            <numerusform>%Ln 条笔记已作为图层显示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColourRow</name>
    <message>
        <source>F2 or a right click: say what this colour means.</source>
        <translation>按F2或右键单击：说明此颜色的含义。</translation>
    </message>
    <message>
        <source>What does “{colour}” mean?</source>
        <translation>“{colour}”是什么意思？</translation>
    </message>
</context>
<context>
    <name>CommentEditor</name>
    <message>
        <source>What your delegation thinks of this change</source>
        <translation>贵代表团对此修改的立场</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>标签，以逗号分隔</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comment deleted.</source>
        <translation>评论已删除。</translation>
    </message>
    <message>
        <source>Comment saved.</source>
        <translation>评论已保存。</translation>
    </message>
</context>
<context>
    <name>CompareDesk</name>
    <message>
        <source>Comparing documents</source>
        <translation>比较文件</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>The comparison was stopped. Open it again to compare.</source>
        <translation>比较已停止。重新打开即可比较。</translation>
    </message>
    <message>
        <source>Own changes of %1</source>
        <translation>%1 自身的修订</translation>
    </message>
    <message>
        <source>tracked changes rejected</source>
        <translation>已拒绝修订</translation>
    </message>
    <message>
        <source>tracked changes accepted</source>
        <translation>已接受修订</translation>
    </message>
</context>
<context>
    <name>CompareStart</name>
    <message>
        <source>Select two documents in the library, or a text that is held in two versions.</source>
        <translation>请在文库中选择两份文件，或一份有两个版本的文本。</translation>
    </message>
    <message>
        <source>Which document do you want to compare?</source>
        <translation>要比较哪份文件？</translation>
    </message>
    <message>
        <source>Two documents are here.</source>
        <translation>收到两份文件。</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare %1 with:</source>
        <translation>将 %1 与以下文件比较：</translation>
    </message>
</context>
<context>
    <name>CompareTools</name>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>单一文本</translation>
    </message>
    <message>
        <source>Fold unchanged</source>
        <translation>折叠未变部分</translation>
    </message>
    <message>
        <source>Renumbering</source>
        <translation>重新编号</translation>
    </message>
    <message>
        <source>Changes of form</source>
        <translation>形式变化</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Previous change (P)</source>
        <translation>上一处修改 (P)</translation>
    </message>
    <message>
        <source>Next change (N)</source>
        <translation>下一处修改 (N)</translation>
    </message>
    <message>
        <source>More about this comparison</source>
        <translation>有关此比较的更多内容</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>修改列表</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Position of the delegation</source>
        <translation>代表团立场</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>从 {first} 到 {last}</translation>
    </message>
</context>
<context>
    <name>ComparisonExport</name>
    <message>
        <source>Writing the file</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>复制为引文(&amp;Q)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Go to clause…</source>
        <translation>转到条款(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Open what is cited</source>
        <translation>打开所引文件(&amp;O)</translation>
    </message>
    <message>
        <source>Show what is &amp;held</source>
        <translation>显示现有版本(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>返回正文(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Open the note</source>
        <translation>打开脚注(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation>打开链接(&amp;O)</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in the program</source>
        <translation>程序故障</translation>
    </message>
    <message>
        <source>WSIS Desk has met a fault of its own. Your documents are safe: the originals are never changed. You can go on working.</source>
        <translation>WSIS Desk自身出现故障。您的文件安全无虞：原始文件从不改动。您可以继续工作。</translation>
    </message>
    <message>
        <source>Please copy this report and send it to whoever maintains the program.</source>
        <translation>请复制此报告并发送给程序维护人员。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message numerus="yes">
        <source>%Ln note(s) carried over.</source>
        <translation>
            <numerusform>已转移 %Ln 条笔记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) left on the earlier version.</source>
        <translation>
            <numerusform>%Ln 条笔记留在旧版本上。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskPages</name>
    <message>
        <source>Checking the library</source>
        <translation>正在检查文库</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) selected</source>
        <translation>
            <numerusform>已选择%Ln份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Specimen document</source>
        <translation>示例文件</translation>
    </message>
</context>
<context>
    <name>DocumentPicker</name>
    <message>
        <source>Name, symbol or language</source>
        <translation>名称、文号或语言</translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <translation>筛选文件</translation>
    </message>
    <message>
        <source>Documents to compare with</source>
        <translation>可比较的文件</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to add to the library</source>
        <translation>松开即可添加到文库</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%Ln document(s) linked.</source>
        <translation>
            <numerusform>已关联%Ln份文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) now stand(s) alone.</source>
        <translation>
            <numerusform>已解除%Ln份文件的关联。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) removed from the library.</source>
        <translation>
            <numerusform>已从文库中移除%Ln份文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged “{tag}”.</source>
        <translation>已添加标签“{tag}”。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“{name}” is not there, or may not be opened.</source>
        <translation>文件“{name}”不存在或不允许打开。</translation>
    </message>
    <message>
        <source>Check that the file still exists and that you may read it.</source>
        <translation>请确认该文件仍然存在，且您有权读取。</translation>
    </message>
    <message>
        <source>“{name}” has no text in it.</source>
        <translation>文件“{name}”中没有文字。</translation>
    </message>
    <message>
        <source>It may not have been downloaded fully. Fetch it again.</source>
        <translation>可能未完整下载。请重新获取。</translation>
    </message>
    <message>
        <source>“{name}” is not a kind of document that can be read here.</source>
        <translation>此处无法读取“{name}”这类文件。</translation>
    </message>
    <message>
        <source>Word, PDF, HTML, OpenDocument, RTF and plain text files can be imported.</source>
        <translation>可导入Word、PDF、HTML、OpenDocument、RTF和纯文本文件。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete.</source>
        <translation>文件“{name}”已损坏或不完整。</translation>
    </message>
    <message>
        <source>Fetch it again, or open it in the program it comes from and save a copy.</source>
        <translation>请重新获取，或在创建该文件的程序中打开并另存副本。</translation>
    </message>
    <message>
        <source>“{name}” is closed with a passphrase.</source>
        <translation>“{name}”受密码短语保护。</translation>
    </message>
    <message>
        <source>Give the passphrase; whoever sent the file knows it.</source>
        <translation>请输入密码短语；发送文件的人知道它。</translation>
    </message>
    <message>
        <source>“{name}” holds no notes that can be read here.</source>
        <translation>“{name}”中没有可在此读取的笔记。</translation>
    </message>
    <message>
        <source>Web annotations (.jsonld), and Word files or PDFs with remarks in them, can be read.</source>
        <translation>可读取网络批注(.jsonld)以及带批注的Word或PDF文件。</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>文件“{name}”受密码保护。</translation>
    </message>
    <message>
        <source>Open it with the password, save a copy without one and import that.</source>
        <translation>请用密码打开，另存一份不带密码的副本，然后导入该副本。</translation>
    </message>
    <message>
        <source>This passphrase does not open “{name}”.</source>
        <translation>此密码短语无法打开文件“{name}”。</translation>
    </message>
    <message>
        <source>Type it again, or ask whoever sent the file.</source>
        <translation>请重新输入，或询问文件的发送者。</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text.</source>
        <translation>文件“{name}”只有页面图像，没有文字。</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it first, or ask for the original file.</source>
        <translation>请先进行文字识别（OCR），或索取原始文件。</translation>
    </message>
    <message>
        <source>The text of “{name}” cannot be turned into letters.</source>
        <translation>无法将文件“{name}”的内容转换为文字。</translation>
    </message>
    <message>
        <source>Its fonts do not say which letters they show. Ask for the Word version.</source>
        <translation>其字体未标明所示字符。请索取Word版本。</translation>
    </message>
    <message>
        <source>“{name}” behaves as harmful files do and was not opened.</source>
        <translation>文件“{name}”具有恶意文件的特征，未予打开。</translation>
    </message>
    <message>
        <source>Do not open it elsewhere unless you trust where it came from.</source>
        <translation>除非您信任其来源，否则请勿在别处打开。</translation>
    </message>
    <message>
        <source>“{name}” is too large or too deeply nested to be read safely.</source>
        <translation>文件“{name}”过大或嵌套过深，无法安全读取。</translation>
    </message>
    <message>
        <source>Split it into parts and import those.</source>
        <translation>请将其拆分后分别导入。</translation>
    </message>
    <message>
        <source>Reading “{name}” took too long and was stopped.</source>
        <translation>读取文件“{name}”耗时过长，已停止。</translation>
    </message>
    <message>
        <source>Try another format of the same document.</source>
        <translation>请尝试同一文件的其他格式。</translation>
    </message>
    <message>
        <source>“{name}” could not be read: the reader stopped.</source>
        <translation>无法读取文件“{name}”：读取程序已停止。</translation>
    </message>
    <message>
        <source>The file is probably damaged. Fetch it again or try another format.</source>
        <translation>文件很可能已损坏。请重新获取或尝试其他格式。</translation>
    </message>
    <message>
        <source>“{name}” changed while it was being read.</source>
        <translation>文件“{name}”在读取过程中发生了变化。</translation>
    </message>
    <message>
        <source>Wait until it has been saved or downloaded, then import it again.</source>
        <translation>请待其保存或下载完毕后重新导入。</translation>
    </message>
    <message>
        <source>“{name}” needs {detail}, which is not installed here.</source>
        <translation>文件“{name}”需要{detail}，但此处未安装。</translation>
    </message>
    <message>
        <source>Save it as .docx in Word or LibreOffice and import that.</source>
        <translation>请在Word或LibreOffice中将其另存为.docx格式，然后导入。</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>无法读取文件“{name}”。</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>另一程序正在使用文库。</translation>
    </message>
    <message>
        <source>Wait a moment, or close the other window, and try again.</source>
        <translation>请稍候或关闭另一窗口，然后重试。</translation>
    </message>
    <message>
        <source>A newer version of the program has written this library.</source>
        <translation>此文库由更新版本的程序写入。</translation>
    </message>
    <message>
        <source>Install the newer version, or use another data folder.</source>
        <translation>请安装更新版本，或使用其他数据文件夹。</translation>
    </message>
    <message>
        <source>These notes were written by a newer version of the program.</source>
        <translation>这些笔记由更新版本的程序写入。</translation>
    </message>
    <message>
        <source>Update the program. Nothing in the notes has been changed.</source>
        <translation>请更新程序。笔记未作任何改动。</translation>
    </message>
    <message>
        <source>The file with your notes is damaged.</source>
        <translation>保存笔记的文件已损坏。</translation>
    </message>
    <message>
        <source>Restore them from a backup: what can still be read is kept as well.</source>
        <translation>请从备份恢复：仍可读取的内容也会保留。</translation>
    </message>
    <message>
        <source>The backup of your notes could not be verified.</source>
        <translation>无法验证笔记的备份。</translation>
    </message>
    <message>
        <source>Your notes and the earlier backups are untouched. Check the disk.</source>
        <translation>您的笔记和以前的备份未受影响。请检查磁盘。</translation>
    </message>
    <message>
        <source>There is no note “{wanted}”.</source>
        <translation>没有笔记“{wanted}”。</translation>
    </message>
    <message>
        <source>List the notes of the document to see their identifiers.</source>
        <translation>请列出该文件的笔记以查看其标识符。</translation>
    </message>
    <message>
        <source>There is no layer “{wanted}”.</source>
        <translation>没有图层“{wanted}”。</translation>
    </message>
    <message>
        <source>List the layers to see their names.</source>
        <translation>列出图层以查看其名称。</translation>
    </message>
    <message>
        <source>“{wanted}” cannot be the name of this layer.</source>
        <translation>“{wanted}”不能作为此图层的名称。</translation>
    </message>
    <message>
        <source>Another layer has it. Choose a name of its own.</source>
        <translation>另一图层已使用该名称。请另选名称。</translation>
    </message>
    <message>
        <source>There is no clause “{wanted}” in the document.</source>
        <translation>文件中没有条款“{wanted}”。</translation>
    </message>
    <message>
        <source>Name it by its address, its label or its identifier.</source>
        <translation>请用其位置、编号或标识符指明。</translation>
    </message>
    <message>
        <source>“{wanted}” may mean several clauses: {candidates}.</source>
        <translation>“{wanted}”可能指多个条款：{candidates}。</translation>
    </message>
    <message>
        <source>Name the clause by its address.</source>
        <translation>请用条款的位置指明。</translation>
    </message>
    <message>
        <source>The words “{wanted}” do not stand in “{clause}”.</source>
        <translation>“{clause}”中没有“{wanted}”字样。</translation>
    </message>
    <message>
        <source>Quote the words of the clause as they stand there.</source>
        <translation>请按条款原文引用。</translation>
    </message>
    <message>
        <source>The words “{wanted}” stand in “{clause}” {number} times.</source>
        <translation>“{wanted}”在“{clause}”中出现{number}次。</translation>
    </message>
    <message>
        <source>Quote more of the words around them, or say which place is meant.</source>
        <translation>请引用更多前后文字，或说明所指位置。</translation>
    </message>
    <message>
        <source>The words “{wanted}” stand in “{clause}” fewer than {number} times.</source>
        <translation>“{wanted}”在“{clause}”中出现不到{number}次。</translation>
    </message>
    <message>
        <source>A note of this kind says nothing without words.</source>
        <translation>此类笔记必须有文字。</translation>
    </message>
    <message>
        <source>Give them with {option}.</source>
        <translation>请用{option}给出。</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>文库已损坏。</translation>
    </message>
    <message>
        <source>Rebuild it from the original files; they are kept separately.</source>
        <translation>请用原始文件重建文库；原始文件另行保存。</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be stored in {path}.</source>
        <translation>磁盘已满：{path}中无法再存储内容。</translation>
    </message>
    <message>
        <source>Free some space and try again. What was stored before is safe.</source>
        <translation>请释放一些空间后重试。此前存储的内容不受影响。</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}.</source>
        <translation>无法写入{path}。</translation>
    </message>
    <message>
        <source>Check that the disk is not write-protected, or choose another data folder.</source>
        <translation>请确认磁盘未设写保护，或选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>“{name}” could not be written.</source>
        <translation>无法写入文件“{name}”。</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another name or folder.</source>
        <translation>请在其他程序中将其关闭，或选择其他名称或文件夹。</translation>
    </message>
    <message>
        <source>The disk that holds {path} does not answer.</source>
        <translation>{path}所在的磁盘没有响应。</translation>
    </message>
    <message>
        <source>Check that the memory stick or network drive is connected.</source>
        <translation>请检查U盘或网络驱动器是否已连接。</translation>
    </message>
    <message>
        <source>The original file of this document is gone from the library.</source>
        <translation>文库中已没有此文件的原始文件。</translation>
    </message>
    <message>
        <source>Its text can still be read. Import the file again.</source>
        <translation>其文本仍可阅读。请重新导入该文件。</translation>
    </message>
    <message>
        <source>There is no document “{wanted}” in the library.</source>
        <translation>文库中没有文件“{wanted}”。</translation>
    </message>
    <message>
        <source>Check how it is written, or import the file first.</source>
        <translation>请检查写法，或先导入该文件。</translation>
    </message>
    <message>
        <source>“{wanted}” may mean several documents: {candidates}.</source>
        <translation>“{wanted}”可能指多份文件：{candidates}。</translation>
    </message>
    <message>
        <source>Give more of the symbol, or one of these identifiers.</source>
        <translation>请提供更完整的文号，或其中一个标识符。</translation>
    </message>
    <message>
        <source>The library could not do this.</source>
        <translation>文库无法执行此操作。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the library’s health.</source>
        <translation>请重试；如再次出现，请检查文库状态。</translation>
    </message>
    <message>
        <source>A newer version of the program has written {path}.</source>
        <translation>{path}由更新版本的程序写入。</translation>
    </message>
    <message>
        <source>Install the newer version, or move this settings file away.</source>
        <translation>请安装更新版本，或移走此设置文件。</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read.</source>
        <translation>无法读取{path}中的设置。</translation>
    </message>
    <message>
        <source>Correct the file, or move it away to start with the defaults.</source>
        <translation>请更正该文件，或将其移走以使用默认设置。</translation>
    </message>
    <message>
        <source>A setting in {path} has a value it cannot have: {detail}.</source>
        <translation>{path}中某项设置的值无效：{detail}。</translation>
    </message>
    <message>
        <source>Correct the value, or delete the line to use the default.</source>
        <translation>请更正该值，或删除该行以使用默认值。</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used.</source>
        <translation>无法使用{path}中的设置。</translation>
    </message>
    <message>
        <source>Move the file away to start with the defaults.</source>
        <translation>请移走该文件以使用默认设置。</translation>
    </message>
    <message>
        <source>“{name}” was not written: as tracked changes it would not give both texts back exactly.</source>
        <translation>文件“{name}”未写入：以修订形式无法准确还原两个文本。</translation>
    </message>
    <message>
        <source>Export as a table, PDF or web page instead. The trouble begins at “{place}”.</source>
        <translation>请改为导出表格、PDF或网页。问题始于“{place}”。</translation>
    </message>
    <message>
        <source>“{name}” has no ending that names a form of export.</source>
        <translation>文件名“{name}”没有表示导出格式的扩展名。</translation>
    </message>
    <message>
        <source>Let the name end in one of these: {known}.</source>
        <translation>请使用以下扩展名之一：{known}。</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>无法完成此操作。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation>另存为PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saving as PDF</source>
        <translation>正在保存为PDF</translation>
    </message>
    <message>
        <source>Preparing to print</source>
        <translation>正在准备打印</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为%1。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer.</source>
        <translation>
            <numerusform>已将%Ln页发送到打印机。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Export notes</source>
        <translation>导出笔记</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>文件形式</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>哪些笔记</translation>
    </message>
    <message>
        <source>Notes on this document</source>
        <translation>本文件的笔记</translation>
    </message>
    <message>
        <source>Notes on all documents</source>
        <translation>所有文件的笔记</translation>
    </message>
    <message>
        <source>With &amp;private notes</source>
        <translation>包括私人笔记(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase, if the file is to be sealed</source>
        <translation>口令（若要加密文件）</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) that the panel shows</source>
        <translation>
            <numerusform>面板中显示的%Ln条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>The PDF itself, with notes</source>
        <translation>带笔记的 PDF 原件</translation>
    </message>
    <message>
        <source>Word, as comments</source>
        <translation>Word 批注</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Proposals in Word (ADD, MOD, SUP, NOC)</source>
        <translation>Word 提案 (ADD、MOD、SUP、NOC)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>Notes for colleagues (JSON-LD)</source>
        <translation>供同事使用的笔记 (JSON-LD)</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Word, with tracked changes (.docx)</source>
        <translation>Word，带修订 (.docx)</translation>
    </message>
    <message>
        <source>Word, as a table of changes (.docx)</source>
        <translation>Word，修改对照表 (.docx)</translation>
    </message>
    <message>
        <source>PDF, as a table of changes (.pdf)</source>
        <translation>PDF，修改对照表 (.pdf)</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>网页 (.html)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (.csv)</source>
        <translation>电子表格 (.csv)</translation>
    </message>
    <message>
        <source>Data for other programs (.json)</source>
        <translation>供其他程序使用的数据 (.json)</translation>
    </message>
    <message>
        <source>Word, as a table (.docx)</source>
        <translation>Word表格(.docx)</translation>
    </message>
    <message>
        <source>PDF, as a table (.pdf)</source>
        <translation>PDF表格(.pdf)</translation>
    </message>
    <message>
        <source>ITU: new words underlined, old ones struck out</source>
        <translation>国际电联：新增加下划线，删除加删除线</translation>
    </message>
    <message>
        <source>UN: new words bold, old ones struck out</source>
        <translation>联合国：新增用粗体，删除加删除线</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出比较结果</translation>
    </message>
    <message>
        <source>Only clauses that changed</source>
        <translation>仅有修改的段落</translation>
    </message>
    <message>
        <source>Changes of number and form too</source>
        <translation>包括编号和形式的变化</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Language of headings and remarks</source>
        <translation>标题和说明的语言</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Author of the changes</source>
        <translation>修改者</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>{facet}: {value}, paragraphs: {count}</source>
        <translation>{facet}：{value}，段落数：{count}</translation>
    </message>
</context>
<context>
    <name>FamilyDesk</name>
    <message>
        <source>The library holds no other version of this text in its language.</source>
        <translation>文库中没有此文本同语言的其他版本。</translation>
    </message>
    <message>
        <source>The library holds this version in no other language.</source>
        <translation>文库中没有此版本的其他语言文本。</translation>
    </message>
    <message>
        <source>Comparing versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>Comparing languages</source>
        <translation>对照语言</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>The comparison was stopped. Open it again to compare.</source>
        <translation>比较已停止。重新打开即可比较。</translation>
    </message>
</context>
<context>
    <name>Fates</name>
    <message>
        <source>What became of our proposals</source>
        <translation>我方提案的结果</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Underlined: it is in the text. Struck out: it was taken out. Dotted: not.</source>
        <translation>下划线：已写入案文。删除线：已删去。点线：未采纳。</translation>
    </message>
    <message>
        <source>Adopted in full</source>
        <translation>全部采纳</translation>
    </message>
    <message>
        <source>Adopted in part</source>
        <translation>部分采纳</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>Not known: the clause is not to be found</source>
        <translation>不详：找不到该段落</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln word(s) went in</source>
        <translation>
            <numerusform>%Ln 个词中有 %1 个写入</numerusform>
        </translation>
    </message>
    <message>
        <source>The clause on which it was proposed was deleted</source>
        <translation>提案所针对的段落已被删除</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>查找范围：</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名(&amp;N)：</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>&amp;Show all</source>
        <translation>全部显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Bring back a removed layer</source>
        <translation>恢复已移除的图层(&amp;B)</translation>
    </message>
    <message>
        <source>In the order of the &amp;text</source>
        <translation>按文本顺序(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Latest first</source>
        <translation>最新在前(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>状态(&amp;U)</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>作者(&amp;A)</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>图层(&amp;Y)</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>我的笔记</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No match</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>Find in this document…</source>
        <translation>在此文件中查找…</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>在此文件中查找</translation>
    </message>
    <message>
        <source>Current hit and number of hits</source>
        <translation>当前匹配项和匹配项总数</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>上一个匹配项（Shift+Enter）</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>下一个匹配项（Enter）</translation>
    </message>
    <message>
        <source>Highlight all</source>
        <translation>突出显示全部</translation>
    </message>
    <message>
        <source>Match exactly as written</source>
        <translation>完全按原文匹配</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
</context>
<context>
    <name>GoToField</name>
    <message>
        <source>Type a clause as it is named: 8, operative 8, recalling c</source>
        <translation>输入条款名称，如：8、执行部分8、忆及 c</translation>
    </message>
    <message>
        <source>No clause is called that.</source>
        <translation>没有此名称的条款。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n处</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to clause…</source>
        <translation>转到条款…</translation>
    </message>
    <message>
        <source>Go to clause</source>
        <translation>转到条款</translation>
    </message>
    <message>
        <source>Places that may be meant</source>
        <translation>可能所指的位置</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health of the library</source>
        <translation>文库状态</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) found something wrong.</source>
        <translation>
            <numerusform>%Ln项检查发现问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>忘记这些文件</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Only clauses that changed</source>
        <translation>仅有修改的段落</translation>
    </message>
    <message>
        <source>Clauses and their history</source>
        <translation>段落及其沿革</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>导出历史</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1 的沿革</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s)</source>
        <translation>
            <numerusform>%Ln 段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitBar</name>
    <message>
        <source>Previous result (Shift+F4)</source>
        <translation>上一个结果 (Shift+F4)</translation>
    </message>
    <message>
        <source>Next result (F4)</source>
        <translation>下一个结果 (F4)</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>去除标记</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>A colleague's notes</source>
        <translation>同事的笔记</translation>
    </message>
    <message>
        <source>Notes in {name}</source>
        <translation>{name} 中的笔记</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) in the file.</source>
        <translation>
            <numerusform>文件中有 %Ln 条笔记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merging would change %Ln note(s) of yours or add to them.</source>
        <translation>
            <numerusform>合并将改动或增加 %Ln 条笔记。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in your notes already.</source>
        <translation>全部内容已在您的笔记中。</translation>
    </message>
    <message>
        <source>Shown as a layer they stay apart from yours, and can be hidden.</source>
        <translation>作为图层显示时与您的笔记分开，并可隐藏。</translation>
    </message>
    <message>
        <source>There are no notes in this file.</source>
        <translation>此文件中没有笔记。</translation>
    </message>
    <message>
        <source>Show as a layer</source>
        <translation>作为图层显示</translation>
    </message>
    <message>
        <source>Merge with my notes</source>
        <translation>与我的笔记合并</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不移</translation>
    </message>
    <message>
        <source>What merging would do</source>
        <translation>合并的结果</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Adding documents</source>
        <translation>正在添加文件</translation>
    </message>
    <message>
        <source>Adding the starter library</source>
        <translation>正在添加示例文库</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) added.</source>
        <translation>
            <numerusform>已添加%Ln份文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>无法读取%Ln个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) passed over.</source>
        <translation>
            <numerusform>已跳过%Ln个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
    <message numerus="yes">
        <source>The starter library is here: %Ln specimen(s) to try things on.</source>
        <translation>
            <numerusform>示例文库已就绪：%Ln份示例可供试用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove again</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The starter library is not installed.</source>
        <translation>未添加示例文库。</translation>
    </message>
    <message>
        <source>The starter library has been removed.</source>
        <translation>示例文库已移除。</translation>
    </message>
</context>
<context>
    <name>IndexLine</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Progress of the index</source>
        <translation>索引进度</translation>
    </message>
    <message>
        <source>Building the index: %1</source>
        <translation>正在建立索引：%1</translation>
    </message>
    <message numerus="yes">
        <source>Index complete: %Ln document(s)</source>
        <translation>
            <numerusform>索引完成：%Ln 份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all documents can be found yet.</source>
        <translation>尚不能找到所有文件。</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法文</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙文</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Meeting record</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Tracked changes in the file, read as accepted</source>
        <translation>文件中有修订标记，按已接受读取</translation>
    </message>
    <message>
        <source>Comments in the file</source>
        <translation>文件中有批注</translation>
    </message>
    <message>
        <source>Hidden text in the file</source>
        <translation>文件中有隐藏文字</translation>
    </message>
    <message>
        <source>Some letters could not be read</source>
        <translation>部分字符无法读取</translation>
    </message>
    <message>
        <source>The file was damaged; read after repair</source>
        <translation>文件曾损坏，修复后读取</translation>
    </message>
    <message>
        <source>A link leads nowhere</source>
        <translation>有一处链接无目标</translation>
    </message>
    <message>
        <source>Macros in the file, ignored</source>
        <translation>文件中有宏，已忽略</translation>
    </message>
    <message>
        <source>Other files inside it, not read</source>
        <translation>内含其他文件，未读取</translation>
    </message>
    <message>
        <source>The encoding had to be guessed</source>
        <translation>字符编码为推测所得</translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>文库中已有</translation>
    </message>
    <message>
        <source>Not a document</source>
        <translation>不是文件</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>&amp;Copy all to my notes</source>
        <translation>全部复制到我的笔记(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove the layer</source>
        <translation>移除图层(&amp;R)</translation>
    </message>
    <message>
        <source>A new name for the layer {name}:</source>
        <translation>图层{name}的新名称：</translation>
    </message>
    <message>
        <source>Another layer has this name.</source>
        <translation>另一图层已使用此名称。</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>More about the layer {name}</source>
        <translation>关于图层{name}的更多信息</translation>
    </message>
    <message>
        <source>From {file}, taken in on {date}</source>
        <translation>来自{file}，导入于{date}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%Ln note(s) could not be stored and would be lost.</source>
        <translation>
            <numerusform>%Ln条笔记未能保存，将会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make room and try again, save them to a file, or close the window once more to leave without them.</source>
        <translation>请腾出空间后重试，或将其保存到文件；再次关闭窗口则放弃并退出。</translation>
    </message>
    <message>
        <source>Save them to a file…</source>
        <translation>保存到文件…</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>保存笔记</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written to %1.</source>
        <translation>
            <numerusform>%Ln 条笔记已写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Tag for the selected documents:</source>
        <translation>所选文件的标签：</translation>
    </message>
    <message>
        <source>Symbol of the version, for example Resolution 1334 (Mod. 2023):</source>
        <translation>版本文号，例如第1334号决议（2023年，修改版）：</translation>
    </message>
    <message>
        <source>This is no symbol that is known here.</source>
        <translation>此处无法识别该文号。</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Filter by title or symbol…</source>
        <translation>按标题或文号筛选…</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>筛选文库</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln份文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %Ln document(s).</source>
        <translation>
            <numerusform>筛选条件隐藏了全部%Ln份文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library is empty. Add the meeting documents once, then read and search them offline.</source>
        <translation>您的文库是空的。会议文件只需添加一次，即可离线阅读和搜索。</translation>
    </message>
</context>
<context>
    <name>LibraryRows</name>
    <message>
        <source>Undated version</source>
        <translation>无日期版本</translation>
    </message>
    <message>
        <source>{name}, documents: {count}</source>
        <translation>{name}，文件数：{count}</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>语文不详</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>specimen</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>MeetingField</name>
    <message>
        <source>no clause is called that</source>
        <translation>没有此名称的条款</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n处</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to clause…</source>
        <translation>转到条款…</translation>
    </message>
    <message>
        <source>Go to clause</source>
        <translation>转到条款</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>Meeting mode</source>
        <translation>会议模式</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>block</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>first, last</source>
        <translation>首条、末条</translation>
    </message>
    <message>
        <source>size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>note, or go to what is typed</source>
        <translation>笔记，或前往所输入的位置</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>The file with your notes is damaged, and there is no copy of it.</source>
        <translation>笔记文件已损坏，且没有副本。</translation>
    </message>
    <message>
        <source>Begin a new one, with what can be read</source>
        <translation>新建文件，保留可读内容</translation>
    </message>
    <message>
        <source>The file with your notes is damaged. The newest copy is of {date}.</source>
        <translation>笔记文件已损坏。最新副本日期为 {date}。</translation>
    </message>
    <message>
        <source>Restore it, with what can be read</source>
        <translation>恢复副本，并保留可读内容</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it.</source>
        <translation>损坏的文件保留在旁边。</translation>
    </message>
    <message numerus="yes">
        <source>Your notes are restored; %Ln newer note(s) were saved from the damaged file.</source>
        <translation>
            <numerusform>笔记已恢复；从损坏的文件中救回 %Ln 条较新的笔记。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Swap old and new</source>
        <translation>交换新旧</translation>
    </message>
    <message>
        <source>What was not compared</source>
        <translation>未比较的内容</translation>
    </message>
    <message>
        <source>Tracked changes in the files accepted</source>
        <translation>接受文件中的修订</translation>
    </message>
    <message>
        <source>Tracked changes in the files rejected</source>
        <translation>拒绝文件中的修订</translation>
    </message>
    <message>
        <source>Own changes of %1</source>
        <translation>%1 自身的修订</translation>
    </message>
</context>
<context>
    <name>NoteCards</name>
    <message>
        <source>Says</source>
        <translation>写道</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Copy to my notes</source>
        <translation>复制到我的笔记</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Edit the note</source>
        <translation>编辑笔记(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete the note</source>
        <translation>删除笔记(&amp;D)</translation>
    </message>
    <message>
        <source>Copy to my &amp;notes</source>
        <translation>复制到我的笔记(&amp;N)</translation>
    </message>
    <message>
        <source>Copy the proposed te&amp;xt</source>
        <translation>复制拟议案文(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>高亮(&amp;H)</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>评论(&amp;M)</translation>
    </message>
    <message>
        <source>Q&amp;uestion</source>
        <translation>疑问(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>书签(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Propose wording</source>
        <translation>提议措辞(&amp;P)</translation>
    </message>
    <message>
        <source>Propose another &amp;wording</source>
        <translation>提出另一措辞(&amp;W)</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>Private</source>
        <translation>私人</translation>
    </message>
    <message>
        <source>Place not found</source>
        <translation>未找到位置</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Kind of note</source>
        <translation>笔记类型</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>笔记内容</translation>
    </message>
    <message>
        <source>Write here; it is stored as you type.</source>
        <translation>在此书写；随写随存。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>标签，以逗号分隔</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>私人(&amp;P)</translation>
    </message>
    <message>
        <source>Never exported unless you ask for it.</source>
        <translation>除非您要求，否则绝不导出。</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>已办(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>关闭笔记</translation>
    </message>
</context>
<context>
    <name>NoteStudio</name>
    <message>
        <source>Not in the library any more</source>
        <translation>已不在文库中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) copied to your own.</source>
        <translation>
            <numerusform>已将 %Ln 条笔记复制到您的笔记中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) could not be stored yet; they are kept here and tried again.</source>
        <translation>
            <numerusform>%Ln 条笔记尚未能保存；已保留在此并将重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>All notes are stored now.</source>
        <translation>所有笔记均已保存。</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>提议措辞</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Change the wording (MOD)</source>
        <translation>修改措辞 (MOD)</translation>
    </message>
    <message>
        <source>Add a clause after this one (ADD)</source>
        <translation>在此段后增加一段 (ADD)</translation>
    </message>
    <message>
        <source>Delete the clause (SUP)</source>
        <translation>删除该段 (SUP)</translation>
    </message>
    <message>
        <source>Keep the clause as it is (NOC)</source>
        <translation>该段保持不变 (NOC)</translation>
    </message>
    <message>
        <source>delete: {words}</source>
        <translation>删除：{words}</translation>
    </message>
    <message>
        <source>insert: {words}</source>
        <translation>插入：{words}</translation>
    </message>
    <message>
        <source>Reasons: {reasons}</source>
        <translation>理由：{reasons}</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>The filters hide all %Ln note(s).</source>
        <translation>
            <numerusform>筛选隐藏了全部 %Ln 条笔记。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>No notes on any document yet.</source>
        <translation>任何文件都还没有笔记。</translation>
    </message>
    <message>
        <source>No notes on this document yet. Select text and press Enter.</source>
        <translation>本文件还没有笔记。请选择文字并按 Enter。</translation>
    </message>
    <message>
        <source>No notes on this document.</source>
        <translation>此文件没有笔记。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Search the notes…</source>
        <translation>搜索笔记…</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>搜索笔记</translation>
    </message>
    <message>
        <source>Notes on all documents</source>
        <translation>所有文件的笔记</translation>
    </message>
    <message>
        <source>Filter and sort the notes</source>
        <translation>筛选和排序笔记</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>文件大纲</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n个条款</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Pages of the document</source>
        <translation>文件页面</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>复制为引文(&amp;Q)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search documents and commands…</source>
        <translation>搜索文件和命令…</translation>
    </message>
    <message>
        <source>Search documents and commands</source>
        <translation>搜索文件和命令</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Nothing here has these words. Try one word fewer.</source>
        <translation>没有包含这些词的内容。请减少一个词再试。</translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter choose · Esc close · Begin with &gt; for commands alone</source>
        <translation>↑ ↓ 移动 · Enter 选择 · Esc 关闭 · 以&gt;开头仅搜索命令</translation>
    </message>
    <message>
        <source>Tab {number}</source>
        <translation>标签页{number}</translation>
    </message>
</context>
<context>
    <name>PaletteDesk</name>
    <message>
        <source>Search the library for {words}</source>
        <translation>在文库中搜索 {words}</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>已打开的文件</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>文库中</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>ParallelPage</name>
    <message>
        <source>Clauses in two languages</source>
        <translation>两种语言的段落</translation>
    </message>
    <message>
        <source>Not in this language version</source>
        <translation>此语言版本中没有</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s) in one language only</source>
        <translation>
            <numerusform>%Ln 段仅有一种语言</numerusform>
        </translation>
    </message>
    <message>
        <source>Every clause is in both languages</source>
        <translation>每段都有两种语言</translation>
    </message>
    <message>
        <source>Export the parallel texts</source>
        <translation>导出平行文本</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>Note {mark}</source>
        <translation>脚注{mark}</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Nothing can be written to this folder: notes can be read, not made.</source>
        <translation>此文件夹不可写入：笔记可以阅读，不能新增。</translation>
    </message>
    <message>
        <source>Open a data folder of your own: copy this one to your disk, then start {command} with the copy.</source>
        <translation>请打开您自己的数据文件夹：将此文件夹复制到您的磁盘，然后用副本启动{command}。</translation>
    </message>
    <message>
        <source>Folder can only be read</source>
        <translation>文件夹只读</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>A quotation mark is missing: the rest is taken for one phrase.</source>
        <translation>缺少一个引号：其余部分视为一个短语。</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>此括号未闭合。</translation>
    </message>
    <message>
        <source>This bracket was never opened.</source>
        <translation>此括号没有左括号。</translation>
    </message>
    <message>
        <source>“{detail}” has nothing to work on and is left out.</source>
        <translation>“{detail}”没有作用对象，已忽略。</translation>
    </message>
    <message>
        <source>“{detail}” is no field that can be searched: the words are looked for anywhere.</source>
        <translation>“{detail}”不是可搜索的字段：将在各处查找这些词。</translation>
    </message>
    <message>
        <source>“{detail}” is no year or range of years, such as 2015..2026.</source>
        <translation>“{detail}”不是年份或年份范围（如2015..2026）。</translation>
    </message>
    <message>
        <source>“{detail}” is no language or kind of document known here.</source>
        <translation>“{detail}”不是此处已知的语文或文件类型。</translation>
    </message>
    <message>
        <source>This only says what must not be there: all else is found.</source>
        <translation>这里只说明不应出现的内容：其余全部列出。</translation>
    </message>
    <message>
        <source>There is no word or number in this that can be looked for.</source>
        <translation>其中没有可查找的词或数字。</translation>
    </message>
    <message>
        <source>No paragraph has all of these words; those shown have some of them.</source>
        <translation>没有段落包含所有这些词；所示段落包含其中一部分。</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Open a document from the library to read it here.</source>
        <translation>从文库中打开文件即可在此阅读。</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Nothing read yet</source>
        <translation>尚未阅读任何文件</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Import report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln个文件无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) passed over</source>
        <translation>
            <numerusform>%Ln个文件已跳过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) added</source>
        <translation>
            <numerusform>%Ln份文件已添加</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultExport</name>
    <message>
        <source>&amp;Copy as quotations</source>
        <translation>复制为引文(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save the results…</source>
        <translation>保存结果(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文件 (*.docx)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) copied.</source>
        <translation>
            <numerusform>已复制 %Ln 段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the results</source>
        <translation>正在保存结果</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>RowKeys</name>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>复制为引文</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>评论…</translation>
    </message>
    <message>
        <source>Other end of the move</source>
        <translation>移动的另一端</translation>
    </message>
</context>
<context>
    <name>RowsPanel</name>
    <message>
        <source>Clauses compared</source>
        <translation>所比较的段落</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the library or run a command…</source>
        <translation>搜索文库或执行命令…</translation>
    </message>
    <message>
        <source>Search the library or run a command</source>
        <translation>搜索文库或执行命令</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>All filters off</source>
        <translation>取消所有筛选</translation>
    </message>
    <message>
        <source>Only:</source>
        <translation>仅限：</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>您是否要找：</translation>
    </message>
    <message>
        <source>Words, phrases or symbols…</source>
        <translation>词语、短语或文号…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索文库</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>最近和已保存的搜索</translation>
    </message>
    <message>
        <source>Recent and saved searches (Alt+Down)</source>
        <translation>最近和已保存的搜索 (Alt+↓)</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>按文件</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Current versions only</source>
        <translation>仅现行版本</translation>
    </message>
    <message>
        <source>search other forms too</source>
        <translation>也搜索其他形式</translation>
    </message>
    <message>
        <source>Searched as typed only.</source>
        <translation>仅按输入内容搜索。</translation>
    </message>
    <message>
        <source>as typed only</source>
        <translation>仅按输入内容</translation>
    </message>
    <message>
        <source>Also searched:</source>
        <translation>还搜索了：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln paragraph(s)</source>
        <translation>
            <numerusform>超过 %Ln 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln document(s)</source>
        <translation>
            <numerusform>%Ln 份文件中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>17 paragraphs, in 6 documents</comment>
        <translation>%2有 %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
</context>
<context>
    <name>SearchMemory</name>
    <message>
        <source>The recent searches are forgotten.</source>
        <translation>最近的搜索已清除。</translation>
    </message>
    <message>
        <source>The search is saved as {name}.</source>
        <translation>搜索已保存为 {name}。</translation>
    </message>
    <message>
        <source>The clock in the field lists it, and the palette finds it.</source>
        <translation>可在输入框的时钟中列出，也可在命令面板中找到。</translation>
    </message>
    <message>
        <source>The saved search {name} is deleted.</source>
        <translation>已保存的搜索 {name} 已删除。</translation>
    </message>
    <message>
        <source>Save the search as:</source>
        <translation>将搜索保存为：</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>保存此搜索(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename a saved search</source>
        <translation>重命名已保存的搜索(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete a saved search</source>
        <translation>删除已保存的搜索(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Forget the recent searches</source>
        <translation>清除最近的搜索(&amp;F)</translation>
    </message>
    <message>
        <source>New name of the search:</source>
        <translation>搜索的新名称：</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>另一个搜索已用此名称。</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Type words in any of the six languages, a phrase in quotation marks, or a symbol such as C24/8. Words like title: or year: narrow the search; -word leaves a word out.</source>
        <translation>请输入六种语言中任一种的词语、引号内的短语，或 C24/8 之类的文号。title: 或 year: 等字样可缩小范围；-词 可排除该词。</translation>
    </message>
    <message>
        <source>No paragraph has these words. Try one word fewer, or remove a filter.</source>
        <translation>没有段落包含这些词。请减少一个词，或去掉一个筛选。</translation>
    </message>
    <message>
        <source>The library is being prepared for the search. Results come as it goes on.</source>
        <translation>文库正在为搜索作准备。结果将陆续出现。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>All filters off</source>
        <translation>取消所有筛选</translation>
    </message>
    <message>
        <source>Copy or export the results</source>
        <translation>复制或导出结果</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>对象</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more paragraph(s)</source>
        <translation>
            <numerusform>+ 另有 %Ln 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln 段</numerusform>
        </translation>
    </message>
    <message>
        <source>Other form: {form}</source>
        <translation>其他形式：{form}</translation>
    </message>
    <message>
        <source>The same clause:</source>
        <translation>同一段落：</translation>
    </message>
    <message>
        <source>latest version held</source>
        <translation>所藏最新版本</translation>
    </message>
    <message>
        <source>an older version</source>
        <translation>较旧版本</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two things of a list</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Interface</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Digits of the Arabic interface</source>
        <translation>阿拉伯文界面的数字</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Size of text, per cent</source>
        <translation>文字大小（百分比）</translation>
    </message>
    <message>
        <source>Width of the page, pixels</source>
        <translation>页面宽度（像素）</translation>
    </message>
    <message>
        <source>Distance of lines, per cent</source>
        <translation>行距（百分比）</translation>
    </message>
    <message>
        <source>Name under which you make notes</source>
        <translation>笔记署名</translation>
    </message>
    <message>
        <source>Show proposed wording below its clause</source>
        <translation>在条款下方显示拟议措辞</translation>
    </message>
    <message>
        <source>Yellow (key 1) means</source>
        <translation>黄色（键 1）表示</translation>
    </message>
    <message>
        <source>Blue (key 2) means</source>
        <translation>蓝色（键 2）表示</translation>
    </message>
    <message>
        <source>Violet (key 3) means</source>
        <translation>紫色（键 3）表示</translation>
    </message>
    <message>
        <source>Orange (key 4) means</source>
        <translation>橙色（键 4）表示</translation>
    </message>
    <message>
        <source>Grey (key 5) means</source>
        <translation>灰色（键 5）表示</translation>
    </message>
    <message>
        <source>Documents keep their own language and direction.</source>
        <translation>文件保持自身的语文和书写方向。</translation>
    </message>
    <message>
        <source>Jump to a place at once, without moving or tinting.</source>
        <translation>直接跳转到目标位置，不滚动也不着色。</translation>
    </message>
    <message>
        <source>At 100 per cent; it grows with the size of text.</source>
        <translation>为100%时的宽度；随文字大小增加。</translation>
    </message>
    <message>
        <source>Without one, notes bear the name under which you use this computer.</source>
        <translation>若未填写，笔记署您在本机的用户名。</translation>
    </message>
    <message>
        <source>A colour without a meaning goes by its own name.</source>
        <translation>未设含义的颜色以颜色名称显示。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>European (123)</source>
        <translation>欧洲数字（123）</translation>
    </message>
    <message>
        <source>Arabic-Indic (١٢٣)</source>
        <translation>阿拉伯-印度数字（١٢٣）</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder: what is set here holds until you leave.</source>
        <translation>此文件夹不可写入：此处的设置在退出前有效。</translation>
    </message>
    <message>
        <source>Chinese characters are set in {family}, a font of this computer.</source>
        <translation>中文字符使用本计算机上的{family}字体显示。</translation>
    </message>
    <message>
        <source>This computer has no font for Chinese: such text cannot be shown.</source>
        <translation>本计算机没有中文字体：无法显示中文文本。</translation>
    </message>
</context>
<context>
    <name>ShareDesk</name>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>导出笔记</translation>
    </message>
    <message>
        <source>What became of our proposals</source>
        <translation>我方提案的结果</translation>
    </message>
    <message>
        <source>Open a colleague's notes</source>
        <translation>打开同事的笔记</translation>
    </message>
    <message>
        <source>Notes, and Word files and PDFs with remarks (%1)</source>
        <translation>笔记，以及带批注的Word和PDF文件(%1)</translation>
    </message>
    <message>
        <source>Writing notes</source>
        <translation>正在写入笔记</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) found no place in it.</source>
        <translation>
            <numerusform>有%Ln条笔记在其中找不到位置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private note(s) left out.</source>
        <translation>
            <numerusform>已略去%Ln条私人笔记。</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature of the original does not hold for this copy.</source>
        <translation>原件的签名对此副本无效。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>正在读取笔记</translation>
    </message>
    <message>
        <source>Passphrase for {name}:</source>
        <translation>{name} 的口令：</translation>
    </message>
    <message>
        <source>A document that is not in your library</source>
        <translation>不在您文库中的文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written to %1.</source>
        <translation>
            <numerusform>%Ln 条笔记已写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Filter actions…</source>
        <translation>筛选命令…</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>筛选命令</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Use this shortcut</source>
        <translation>使用此快捷键</translation>
    </message>
    <message>
        <source>Restore the original</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>{keys} in the text</source>
        <translation>正文中：{keys}</translation>
    </message>
    <message>
        <source>{keys} already stands for “{action}”. Change that one first.</source>
        <translation>{keys}已用于“{action}”。请先更改该快捷键。</translation>
    </message>
</context>
<context>
    <name>SplitHeader</name>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n个条款</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked by clause</source>
        <translation>按条款联动</translation>
    </message>
    <message>
        <source>Scroll both texts together, clause by clause</source>
        <translation>两个文本按条款同步滚动</translation>
    </message>
    <message>
        <source>Close the second text</source>
        <translation>关闭第二个文本</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your library is empty</source>
        <translation>您的文库是空的</translation>
    </message>
    <message>
        <source>Add the meeting documents once, then read and search them offline.</source>
        <translation>会议文件只需添加一次，即可离线阅读和搜索。</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>未打开任何文件</translation>
    </message>
    <message>
        <source>Choose a document from the library, or one you read lately.</source>
        <translation>请从文库或最近阅读的文件中选择一份。</translation>
    </message>
    <message>
        <source>Choose a document from the library.</source>
        <translation>请从文库中选择一份文件。</translation>
    </message>
    <message>
        <source>Drop files or a whole folder here: Word, PDF or HTML</source>
        <translation>将文件或整个文件夹拖放到此处：Word、PDF或HTML</translation>
    </message>
    <message>
        <source>Originals are kept</source>
        <translation>保留原始文件</translation>
    </message>
    <message>
        <source>Files are copied as they are; the originals are never changed.</source>
        <translation>文件原样复制，原始文件从不改动。</translation>
    </message>
    <message>
        <source>Arranged by work</source>
        <translation>按决议归类</translation>
    </message>
    <message>
        <source>Versions and languages of a resolution stand together.</source>
        <translation>同一决议的各版本和语文排在一起。</translation>
    </message>
    <message>
        <source>Nothing leaves your computer</source>
        <translation>数据不离开您的计算机</translation>
    </message>
    <message>
        <source>The network is not used unless you ask for it.</source>
        <translation>除非您要求，否则不使用网络。</translation>
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
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>StatusReporter</name>
    <message>
        <source>A newer version is held</source>
        <translation>文库中有更新版本</translation>
    </message>
    <message>
        <source>Latest version held</source>
        <translation>文库中的最新版本</translation>
    </message>
    <message>
        <source>Specimen text</source>
        <translation>示例文本</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s)</source>
        <translation>
            <numerusform>%Ln个条款</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SynonymsPage</name>
    <message>
        <source>Synonyms</source>
        <translation>同义词</translation>
    </message>
    <message>
        <source>A search for one wording of a set finds the others too, in its own language.</source>
        <translation>搜索一组中的一种说法，也会找到同语言的其他说法。</translation>
    </message>
    <message>
        <source>Filter wordings…</source>
        <translation>筛选说法…</translation>
    </message>
    <message>
        <source>Filter wordings</source>
        <translation>筛选说法</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>New wording</source>
        <translation>新说法</translation>
    </message>
    <message>
        <source>New wording…</source>
        <translation>新说法…</translation>
    </message>
    <message>
        <source>Language of the wording</source>
        <translation>说法的语言</translation>
    </message>
    <message>
        <source>Add to the set</source>
        <translation>加入该组</translation>
    </message>
    <message>
        <source>Begin a set</source>
        <translation>新建一组</translation>
    </message>
    <message>
        <source>Take out what was added to the set</source>
        <translation>取出加入该组的内容</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder: the synonyms can be read, not changed.</source>
        <translation>此文件夹不可写入：同义词可以查看，不能更改。</translation>
    </message>
    <message>
        <source>A wording needs a word or number that can be searched.</source>
        <translation>说法须含有可搜索的词或数字。</translation>
    </message>
    <message>
        <source>The set has {wording} already.</source>
        <translation>该组已有 {wording}。</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Open documents</source>
        <translation>已打开的文件</translation>
    </message>
    <message>
        <source>List of open documents</source>
        <translation>已打开文件的列表</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>关闭标签页</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>第%1页</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Page thumbnails</source>
        <translation>页面缩略图</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Preparing the search</source>
        <translation>准备搜索</translation>
    </message>
</context>
<context>
    <name>VersionLinks</name>
    <message>
        <source>Most clauses of the two documents are the same. Are they two versions?</source>
        <translation>两份文件的大多数段落相同。它们是两个版本吗？</translation>
    </message>
    <message>
        <source>Link as versions</source>
        <translation>关联为版本</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>The library holds no other version or language of this document.</source>
        <translation>文库中没有此文件的其他版本或语文。</translation>
    </message>
    <message>
        <source>Choose any document in the library to open it beside this one.</source>
        <translation>请在文库中选择任一文件，在此文件旁打开。</translation>
    </message>
    <message>
        <source>The pages of this file cannot be drawn.</source>
        <translation>无法绘制此文件的页面。</translation>
    </message>
    <message>
        <source>Its text can still be read.</source>
        <translation>其文本仍可阅读。</translation>
    </message>
</context>
<context>
    <name>WordingFields</name>
    <message>
        <source>What is proposed</source>
        <translation>提议内容</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>提议措辞</translation>
    </message>
    <message>
        <source>Text of the new clause</source>
        <translation>新段落的文本</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
</context>
</TS>
