<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AgreementPane</name>
    <message numerus="yes">
        <source>%n application(s) by %1 reviewers.</source>
        <translation>
            <numerusform>%n application by %1 reviewers.</numerusform>
            <numerusform>%n applications by %1 reviewers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationsBox</name>
    <message numerus="yes">
        <source>%n new application(s).</source>
        <translation>
            <numerusform>%n new application.</numerusform>
            <numerusform>%n new applications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known before.</source>
        <translation>
            <numerusform>%n known before.</numerusform>
            <numerusform>%n known before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extended by further documents.</source>
        <translation>
            <numerusform>%n extended by further documents.</numerusform>
            <numerusform>%n extended by further documents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignmentModel</name>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>%n to read</numerusform>
            <numerusform>%n to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignmentTab</name>
    <message numerus="yes">
        <source>Assigned: %n change(s).</source>
        <translation>
            <numerusform>Assigned: %n change.</numerusform>
            <numerusform>Assigned: %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) are scored first by all.</source>
        <translation>
            <numerusform>%n application is scored first by all.</numerusform>
            <numerusform>%n applications are scored first by all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message numerus="yes">
        <source>%n change(s) by %1</source>
        <translation>
            <numerusform>%n change by %1</numerusform>
            <numerusform>%n changes by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file becomes what it was on %1, and %n change(s) since then go:</source>
        <translation>
            <numerusform>The file becomes what it was on %1, and %n change since then goes:</numerusform>
            <numerusform>The file becomes what it was on %1, and %n changes since then go:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallBox</name>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallChangesDialog</name>
    <message numerus="yes">
        <source>%n change(s) of the call</source>
        <translation>
            <numerusform>%n change of the call</numerusform>
            <numerusform>%n changes of the call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) were given on another scale or other level texts. They don&apos;t count until their reviewers give them anew.</source>
        <translation>
            <numerusform>%n score was given on another scale or other level texts. It doesn&apos;t count until its reviewer gives it anew.</numerusform>
            <numerusform>%n scores were given on another scale or other level texts. They don&apos;t count until their reviewers give them anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s) see the change once they have a new hand-out: write new ones on the page for merging, and ask each to merge theirs into the file they work in.</source>
        <translation>
            <numerusform>%n reviewer sees the change once they have a new hand-out: write one on the page for merging, and ask them to merge it into the file they work in.</numerusform>
            <numerusform>%n reviewers see the change once they have a new hand-out: write new ones on the page for merging, and ask each to merge theirs into the file they work in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallEditor</name>
    <message numerus="yes">
        <source>%n value(s) can&apos;t be as they are; each is told beside its field.</source>
        <translation>
            <numerusform>%n value can&apos;t be as it is; why is told beside its field.</numerusform>
            <numerusform>%n values can&apos;t be as they are; why is told beside each field.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message numerus="yes">
        <source>%n conflict(s) take %1:</source>
        <translation>
            <numerusform>%n conflict takes %1:</numerusform>
            <numerusform>%n conflicts take %1:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) are open. Until they are settled, provisional values count.</source>
        <translation>
            <numerusform>%n conflict is open. Until it is settled, a provisional value counts.</numerusform>
            <numerusform>%n conflicts are open. Until they are settled, provisional values count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can change the ranking.</source>
        <translation>
            <numerusform>%n of them can change the ranking.</numerusform>
            <numerusform>%n of them can change the ranking.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settle %n</source>
        <translation>
            <numerusform>&amp;Settle %n</numerusform>
            <numerusform>&amp;Settle %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriterionHeader</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message numerus="yes">
        <source>&amp;Decide on %n application(s)</source>
        <translation>
            <numerusform>&amp;Decide on %n application</numerusform>
            <numerusform>&amp;Decide on %n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message numerus="yes">
        <source>%n of your own review(s) are not submitted yet.</source>
        <translation>
            <numerusform>%n of your own reviews is not submitted yet.</numerusform>
            <numerusform>%n of your own reviews are not submitted yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandInDialog</name>
    <message numerus="yes">
        <source>%n review(s) are not submitted. They go along as drafts and don&apos;t count yet.</source>
        <translation>
            <numerusform>%n review is not submitted. It goes along as a draft and doesn&apos;t count yet.</numerusform>
            <numerusform>%n reviews are not submitted. They go along as drafts and don&apos;t count yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoutBox</name>
    <message numerus="yes">
        <source>%n hand-out(s) in %1. Send each to its reviewer, as you would a confidential paper:</source>
        <translation>
            <numerusform>%n hand-out in %1. Send it to its reviewer, as you would a confidential paper:</numerusform>
            <numerusform>%n hand-outs in %1. Send each to its reviewer, as you would a confidential paper:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n change(s) are in %1.</source>
        <translation>
            <numerusform>%n change is in %1.</numerusform>
            <numerusform>%n changes are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxFoot</name>
    <message numerus="yes">
        <source>%1 of %n application(s) submitted</source>
        <translation>
            <numerusform>%1 of %n application submitted</numerusform>
            <numerusform>%1 of %n applications submitted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Submit %n finished review(s)…</source>
        <translation>
            <numerusform>&amp;Submit %n finished review…</numerusform>
            <numerusform>&amp;Submit %n finished reviews…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message numerus="yes">
        <source>%n document(s) are still being read for the search.</source>
        <translation>
            <numerusform>%n document is still being read for the search.</numerusform>
            <numerusform>%n documents are still being read for the search.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n document(s) can&apos;t be read, so nothing is found in them.</source>
        <translation>
            <numerusform>The text of %n document can&apos;t be read, so nothing is found in it.</numerusform>
            <numerusform>The text of %n documents can&apos;t be read, so nothing is found in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) shown</source>
        <translation>
            <numerusform>%n application shown</numerusform>
            <numerusform>%n applications shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) submitted</source>
        <translation>
            <numerusform>%n review submitted</numerusform>
            <numerusform>%n reviews submitted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxTableModel</name>
    <message numerus="yes">
        <source>%n hit(s), p. %1: %2</source>
        <translation>
            <numerusform>%n hit, p. %1: %2</numerusform>
            <numerusform>%n hits, p. %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineLabel</name>
    <message numerus="yes">
        <source>There are places for all %n ranked application(s), so there is no line.</source>
        <translation>
            <numerusform>There is a place for the only ranked application, so there is no line.</numerusform>
            <numerusform>There are places for all %n ranked applications, so there is no line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s): the selection line runs below row %1, at expected rank %2.</source>
        <translation>
            <numerusform>%n place: the selection line runs below row %1, at expected rank %2.</numerusform>
            <numerusform>%n places: the selection line runs below row %1, at expected rank %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line parts %n application(s) of equal rank.</source>
        <translation>
            <numerusform>The line parts %n application from one of equal rank.</numerusform>
            <numerusform>The line parts %n applications of equal rank.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message numerus="yes">
        <source>%n contact(s) with applicants and regions.</source>
        <translation>
            <numerusform>%n contact with applicants and regions.</numerusform>
            <numerusform>%n contacts with applicants and regions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n contact(s) with applicants and regions.</source>
        <translation>
            <numerusform>%1 of %n contact with applicants and regions.</numerusform>
            <numerusform>%1 of %n contacts with applicants and regions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailsDialog</name>
    <message numerus="yes">
        <source>%n draft(s) in %1. Open each in the mail program, attach the file, and send.</source>
        <translation>
            <numerusform>%n draft in %1. Open it in the mail program, attach the file, and send.</numerusform>
            <numerusform>%n drafts in %1. Open each in the mail program, attach the file, and send.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksColumn</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsTab</name>
    <message numerus="yes">
        <source>%n new on the list.</source>
        <translation>
            <numerusform>%n new on the list.</numerusform>
            <numerusform>%n new on the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message numerus="yes">
        <source>The ranking before and after is shown once your own %n review(s) are submitted.</source>
        <translation>
            <numerusform>The ranking before and after is shown once your own %n review is submitted.</numerusform>
            <numerusform>The ranking before and after is shown once your own %n reviews are submitted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>%n new change(s) would count.</source>
        <translation>
            <numerusform>%n new change would count.</numerusform>
            <numerusform>%n new changes would count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) would be open.</source>
        <translation>
            <numerusform>%n conflict would be open.</numerusform>
            <numerusform>%n conflicts would be open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n new change(s) count.</source>
        <translation>
            <numerusform>Merged: %n new change counts.</numerusform>
            <numerusform>Merged: %n new changes count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be used.</source>
        <translation>
            <numerusform>%n file could not be used.</numerusform>
            <numerusform>%n files could not be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for a person.</source>
        <translation>
            <numerusform>%n conflict waits for a person.</numerusform>
            <numerusform>%n conflicts wait for a person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodsPane</name>
    <message numerus="yes">
        <source>Methods disagree on %n application(s): some give a place, others none.</source>
        <translation>
            <numerusform>Methods disagree on %n application: some give a place, others none.</numerusform>
            <numerusform>Methods disagree on %n applications: some give a place, others none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenConflicts</name>
    <message numerus="yes">
        <source>%n merge conflict(s) are open.</source>
        <translation>
            <numerusform>%n merge conflict is open.</numerusform>
            <numerusform>%n merge conflicts are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can change the ranking.</source>
        <translation>
            <numerusform>%n of them can change the ranking.</numerusform>
            <numerusform>%n of them can change the ranking.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenPages</name>
    <message numerus="yes">
        <source>%n conflict(s) settled.</source>
        <translation>
            <numerusform>%n conflict settled.</numerusform>
            <numerusform>%n conflicts settled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message numerus="yes">
        <source>Not judged: the call counts the first %n page(s)</source>
        <translation>
            <numerusform>Not judged: the call counts only the first page</numerusform>
            <numerusform>Not judged: the call counts the first %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressTab</name>
    <message numerus="yes">
        <source>%1 of %n review(s) done</source>
        <translation>
            <numerusform>%1 of %n review done</numerusform>
            <numerusform>%1 of %n reviews done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message numerus="yes">
        <source>%1 is purged, also from %n backup(s).</source>
        <translation>
            <numerusform>%1 is purged, also from %n backup.</numerusform>
            <numerusform>%1 is purged, also from %n backups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankShiftView</name>
    <message numerus="yes">
        <source>%n application(s) get another rank.</source>
        <translation>
            <numerusform>%n application gets another rank.</numerusform>
            <numerusform>%n applications get another rank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankingPage</name>
    <message numerus="yes">
        <source>%n of your own review(s) are not submitted yet.</source>
        <translation>
            <numerusform>%n of your own reviews is not submitted yet.</numerusform>
            <numerusform>%n of your own reviews are not submitted yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) instead of %1</source>
        <translation>
            <numerusform>%n place instead of %1</numerusform>
            <numerusform>%n places instead of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecusalsTab</name>
    <message numerus="yes">
        <source>%n pair(s) worth a question</source>
        <translation>
            <numerusform>%n pair worth a question</numerusform>
            <numerusform>%n pairs worth a question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) of interest stand(s).</source>
        <translation>
            <numerusform>%n conflict of interest stands.</numerusform>
            <numerusform>%n conflicts of interest stand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPreview</name>
    <message numerus="yes">
        <source>%n applicant(s). Nothing that is in the file is overwritten.</source>
        <translation>
            <numerusform>%n applicant. Nothing that is in the file is overwritten.</numerusform>
            <numerusform>%n applicants. Nothing that is in the file is overwritten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewHeader</name>
    <message numerus="yes">
        <source>Read for %n minute(s); this is counted on this computer only.</source>
        <translation>
            <numerusform>Read for %n minute; this is counted on this computer only.</numerusform>
            <numerusform>Read for %n minutes; this is counted on this computer only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewersPane</name>
    <message numerus="yes">
        <source>%n flag(s); chance alone would raise about %1.</source>
        <translation>
            <numerusform>%n flag; chance alone would raise about %1.</numerusform>
            <numerusform>%n flags; chance alone would raise about %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) with a range of 2 points or more that noise explains with 5 % at the most; chance alone would give about %1.</source>
        <translation>
            <numerusform>%n application with a range of 2 points or more that noise explains with 5 % at the most; chance alone would give about %1.</numerusform>
            <numerusform>%n applications with a range of 2 points or more that noise explains with 5 % at the most; chance alone would give about %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoringPanel</name>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealedBox</name>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be opened without the right password.</source>
        <translation>
            <numerusform>%n file can&apos;t be opened without the right password.</numerusform>
            <numerusform>%n files can&apos;t be opened without the right password.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionPage</name>
    <message numerus="yes">
        <source>Take the decision on %n application(s) back?</source>
        <translation>
            <numerusform>Take the decision on %n application back?</numerusform>
            <numerusform>Take the decisions on %n applications back?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw lots among %n application(s)?</source>
        <translation>
            <numerusform>Draw lots among %n application?</numerusform>
            <numerusform>Draw lots among %n applications?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) are selected for %1 places.</source>
        <translation>
            <numerusform>%n application is selected for %1 places.</numerusform>
            <numerusform>%n applications are selected for %1 places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) written</source>
        <translation>
            <numerusform>%n decision written</numerusform>
            <numerusform>%n decisions written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rule tells %1 apart, for %n place(s): people decide, or draw lots.</source>
        <translation>
            <numerusform>No rule tells %1 apart, for %n place: people decide, or draw lots.</numerusform>
            <numerusform>No rule tells %1 apart, for %n places: people decide, or draw lots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SensitivityPane</name>
    <message numerus="yes">
        <source>In %n case(s) of %1 somebody crosses the line.</source>
        <translation>
            <numerusform>In %n case of %1 somebody crosses the line.</numerusform>
            <numerusform>In %n cases of %1 somebody crosses the line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rank(s)</source>
        <translation>
            <numerusform>%n rank</numerusform>
            <numerusform>%n ranks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadDialog</name>
    <message numerus="yes">
        <source>They fall into %n group(s) that share no application: points can&apos;t be compared.</source>
        <translation>
            <numerusform>They fall into %n group that shares no application: points can&apos;t be compared.</numerusform>
            <numerusform>They fall into %n groups that share no application: points can&apos;t be compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubmitDialog</name>
    <message numerus="yes">
        <source>Submit %n finished review(s)?</source>
        <translation>
            <numerusform>Submit %n finished review?</numerusform>
            <numerusform>Submit %n finished reviews?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message numerus="yes">
        <source>%n change(s) count again, from:</source>
        <translation>
            <numerusform>%n change counts again, from:</numerusform>
            <numerusform>%n changes count again, from:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) don&apos;t count any more, from:</source>
        <translation>
            <numerusform>%n change doesn&apos;t count any more, from:</numerusform>
            <numerusform>%n changes don&apos;t count any more, from:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) are open afterwards.</source>
        <translation>
            <numerusform>%n conflict is open afterwards.</numerusform>
            <numerusform>%n conflicts are open afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redone: %n change(s) count again.</source>
        <translation>
            <numerusform>Redone: %n change counts again.</numerusform>
            <numerusform>Redone: %n changes count again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n change(s) don&apos;t count any more.</source>
        <translation>
            <numerusform>Undone: %n change doesn&apos;t count any more.</numerusform>
            <numerusform>Undone: %n changes don&apos;t count any more.</numerusform>
        </translation>
    </message>
</context>
</TS>
