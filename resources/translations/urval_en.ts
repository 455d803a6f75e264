<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <name>MergePage</name>
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
        <source>What if: %n place(s) instead of %1. Nothing is saved.</source>
        <translation>
            <numerusform>What if: %n place instead of %1. Nothing is saved.</numerusform>
            <numerusform>What if: %n places instead of %1. Nothing is saved.</numerusform>
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
</TS>
