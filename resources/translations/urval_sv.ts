<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Urval</source>
        <translation>Om Urval</translation>
    </message>
    <message>
        <source>Urval is an offline program for reviewing applications together. It never uses the network.</source>
        <translation>Urval är ett program för att granska ansökningar tillsammans. Det använder aldrig nätverket.</translation>
    </message>
    <message>
        <source>Documents are read in a process of their own, which is started with the first one.</source>
        <translation>Dokument läses i en egen process, som startas med det första dokumentet.</translation>
    </message>
    <message>
        <source>Urval is free software under the GNU Affero General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Urval är fri programvara enligt GNU Affero General Public License, version 3 eller senare. Inga garantier lämnas.</translation>
    </message>
    <message>
        <source>It stands on Qt and PySide6 (LGPL), PyMuPDF (AGPL), SQLAlchemy (MIT), openpyxl (MIT), NumPy and SciPy (BSD), APSW (zlib style), cryptography (Apache 2.0 or BSD), platformdirs (MIT), filelock (MIT) and Lucide&apos;s icons (ISC and MIT).</source>
        <translation>Det bygger på Qt och PySide6 (LGPL), PyMuPDF (AGPL), SQLAlchemy (MIT), openpyxl (MIT), NumPy och SciPy (BSD), APSW (zlib-liknande), cryptography (Apache 2.0 eller BSD), platformdirs (MIT), filelock (MIT) och Lucides ikoner (ISC och MIT).</translation>
    </message>
    <message>
        <source>Documents are read in a locked-down process of their own: it can&apos;t open files, use a network or start programs.</source>
        <translation>Dokumenten läses i en egen, låst process: den kan inte öppna filer, använda nätverk eller starta program.</translation>
    </message>
    <message>
        <source>Documents are read in a process of their own, so that a crash stays there. It isn&apos;t locked down further on this system.</source>
        <translation>Dokumenten läses i en egen process, så att en krasch stannar där. På det här systemet är den inte låst utöver det.</translation>
    </message>
</context>
<context>
    <name>AddReviewer</name>
    <message>
        <source>Write a name, and a mail address after it if there is one.</source>
        <translation>Skriv ett namn, och en e-postadress efter det om det finns en.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Tillagd: %1</translation>
    </message>
    <message>
        <source>&amp;New reviewer</source>
        <translation>&amp;Ny granskare</translation>
    </message>
    <message>
        <source>Name &lt;name@example.org&gt;</source>
        <translation>Namn &lt;namn@example.org&gt;</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>A link out of the document</source>
        <translation>En länk ut ur dokumentet</translation>
    </message>
    <message>
        <source>A link out of Urval</source>
        <translation>En länk ut ur Urval</translation>
    </message>
    <message>
        <source>The document&apos;s author put this address here. Nothing has been opened.</source>
        <translation>Dokumentets författare har lagt den här adressen. Ingenting har öppnats.</translation>
    </message>
    <message>
        <source>Urval itself never uses the network. Nothing has been opened.</source>
        <translation>Urval använder själv aldrig nätverket. Inget har öppnats.</translation>
    </message>
    <message>
        <source>It leads to: %1</source>
        <translation>Den leder till: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Open outside Urval</source>
        <translation>&amp;Öppna utanför Urval</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;täng</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>closed</source>
        <translation>avslutad</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
</context>
<context>
    <name>AgreementPane</name>
    <message>
        <source>Agreement on the total</source>
        <translation>Samstämmighet om totalpoängen</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 %-intervall</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Vad det säger</translation>
    </message>
    <message>
        <source>Agreement on each criterion</source>
        <translation>Samstämmighet om varje kriterium</translation>
    </message>
    <message>
        <source>Reviewers usually agree less on a single criterion than on the total. A criterion on which they agree very little may be read in different ways: it is worth a word at the meeting.</source>
        <translation>Granskare är oftast mindre överens om ett enskilt kriterium än om totalen. Ett kriterium som de är mycket oense om kanske läses på olika sätt: ta upp det på mötet.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>One review</source>
        <translation>En granskning</translation>
    </message>
    <message>
        <source>Mean of the reviews</source>
        <translation>Granskningarnas medel</translation>
    </message>
    <message>
        <source>Krippendorff, interval</source>
        <translation>Krippendorff, intervall</translation>
    </message>
    <message>
        <source>Krippendorff, ordinal</source>
        <translation>Krippendorff, ordning</translation>
    </message>
    <message>
        <source>Kendall</source>
        <translation>Kendall</translation>
    </message>
    <message>
        <source>Gwet</source>
        <translation>Gwet</translation>
    </message>
    <message>
        <source>What these numbers can&apos;t say</source>
        <translation>Vad talen inte kan säga</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) by %1 reviewers.</source>
        <translation>
            <numerusform>%n ansökan av %1 granskare.</numerusform>
            <numerusform>%n ansökningar av %1 granskare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the differences between the totals of single reviews, %1 % lie between the applications; the rest is the reviewers&apos; leniency and taste. Averaged over all reviews of an application it is %2 %: %3 agreement.</source>
        <translation>Av skillnaderna mellan enskilda granskningars totalpoäng ligger %1 % mellan ansökningarna; resten är granskarnas stränghet och smak. För medelvärdet av en ansökans granskningar är det %2 %: %3 samstämmighet.</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>svag</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>måttlig</translation>
    </message>
    <message>
        <source>good</source>
        <translation>god</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>mycket god</translation>
    </message>
    <message>
        <source> (by the model, since there are gaps)</source>
        <translation> (enligt modellen, eftersom det finns luckor)</translation>
    </message>
    <message>
        <source>ICC, one review</source>
        <translation>ICC, en granskning</translation>
    </message>
    <message>
        <source>How far one review on its own can be relied on</source>
        <translation>Hur långt man kan lita på en enda granskning</translation>
    </message>
    <message>
        <source>ICC, mean of the reviews</source>
        <translation>ICC, granskningarnas medel</translation>
    </message>
    <message>
        <source>How far the mean of an application&apos;s reviews can be relied on</source>
        <translation>Hur långt man kan lita på medlet av en ansökans granskningar</translation>
    </message>
    <message>
        <source>ICC, one-way</source>
        <translation>ICC, envägs</translation>
    </message>
    <message>
        <source>The same for one review, as if each application had reviewers of its own</source>
        <translation>Detsamma för en granskning, som om varje ansökan hade egna granskare</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, interval</source>
        <translation>Krippendorffs alfa, intervall</translation>
    </message>
    <message>
        <source>1: no disagreement; 0: as much as by chance; points half as far apart count a quarter</source>
        <translation>1: ingen oenighet; 0: lika mycket som av slumpen; halva avståndet räknas som en fjärdedel</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, ordinal</source>
        <translation>Krippendorffs alfa, ordning</translation>
    </message>
    <message>
        <source>The same, looking at the order of the points only</source>
        <translation>Detsamma, men bara poängens ordning räknas</translation>
    </message>
    <message>
        <source>Kendall&apos;s W</source>
        <translation>Kendalls W</translation>
    </message>
    <message>
        <source>How alike the orders are on the applications that everybody scored</source>
        <translation>Hur lika ordningarna är för de ansökningar som alla har bedömt</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC2</source>
        <translation>Gwets AC2</translation>
    </message>
    <message>
        <source>Agreement beyond chance; stays sensible where nearly everybody gives the same points</source>
        <translation>Samstämmighet utöver slumpen; håller även där nästan alla ger samma poäng</translation>
    </message>
    <message>
        <source>Can&apos;t be computed: %1.</source>
        <translation>Kan inte beräknas: %1.</translation>
    </message>
    <message>
        <source>Agreement is not correctness: reviewers can agree and be wrong, and one who differs can be right.</source>
        <translation>Samstämmighet är inte att ha rätt: granskare kan vara överens och ha fel, och den som avviker kan ha rätt.</translation>
    </message>
    <message>
        <source>The numbers depend on how different the applications are: where all are alike, agreement is low however careful everybody was.</source>
        <translation>Talen beror på hur olika ansökningarna är: är alla lika blir samstämmigheten låg hur noga alla än har varit.</translation>
    </message>
    <message>
        <source>They are computed over all applications. Near the selection line agreement goes to zero by construction, since only applications that are alike stand there; it is therefore never computed for those alone.</source>
        <translation>De beräknas över alla ansökningar. Nära urvalsgränsen går samstämmigheten mot noll av sig själv, eftersom bara likvärdiga ansökningar står där; därför beräknas den aldrig för dem ensamma.</translation>
    </message>
    <message>
        <source>With few applications the intervals are wide: look at them before the value.</source>
        <translation>Med få ansökningar är intervallen breda: se på dem före värdet.</translation>
    </message>
</context>
<context>
    <name>ApplicationsBox</name>
    <message>
        <source>Importing applications</source>
        <translation>Importerar ansökningar</translation>
    </message>
    <message>
        <source>Folder with applications</source>
        <translation>Mapp med ansökningar</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ansökningar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>What an import reads (%1)</source>
        <translation>Det som kan importeras (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n new application(s).</source>
        <translation>
            <numerusform>%n ny ansökan.</numerusform>
            <numerusform>%n nya ansökningar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known before.</source>
        <translation>
            <numerusform>%n känd sedan tidigare.</numerusform>
            <numerusform>%n kända sedan tidigare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extended by further documents.</source>
        <translation>
            <numerusform>%n har fått fler dokument.</numerusform>
            <numerusform>%n har fått fler dokument.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Avbrutet. Inget har importerats.</translation>
    </message>
    <message>
        <source>%1: left out, since it has the same content as %2.</source>
        <translation>%1: utelämnad, eftersom den har samma innehåll som %2.</translation>
    </message>
    <message>
        <source>Taken as: %1</source>
        <translation>Räknas som: %1</translation>
    </message>
    <message>
        <source>A PDF is an application, and so is a folder of PDFs or a message with files (.eml, .mbox, .msg). Letters of recommendation find their application by name. A table (.xlsx, .csv) is a register of applicants. Folders and files can also be dropped here; importing the same again adds nothing.</source>
        <translation>En PDF är en ansökan, och det är också en mapp med PDF-filer eller ett meddelande med filer (.eml, .mbox, .msg). Rekommendationsbrev hittar sin ansökan genom namnet. En tabell (.xlsx, .csv) är ett register över sökande. Mappar och filer kan också släppas här; att importera samma igen tillför inget.</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importera en &amp;mapp…</translation>
    </message>
    <message>
        <source>Import fi&amp;les…</source>
        <translation>Importera fi&amp;ler…</translation>
    </message>
    <message>
        <source>For you to look at</source>
        <translation>Att titta på</translation>
    </message>
    <message>
        <source>What the import leaves to you</source>
        <translation>Vad importen lämnar till dig</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Where a document was taken for the wrong thing, choose another in “Taken as” (Enter or a click).</source>
        <translation>Där ett dokument har tagits för fel sak väljer du en annan under ”Räknas som” (Retur eller ett klick).</translation>
    </message>
</context>
<context>
    <name>AssignmentModel</name>
    <message>
        <source>%1 reads %2</source>
        <translation>%1 läser %2</translation>
    </message>
    <message>
        <source>%1 reads %2, and has started</source>
        <translation>%1 läser %2, och har börjat</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t read %2</source>
        <translation>%1 läser inte %2</translation>
    </message>
    <message>
        <source>%1 has a conflict of interest with %2</source>
        <translation>%1 är jävig mot %2</translation>
    </message>
    <message>
        <source>%1: scored first by all</source>
        <translation>%1: bedöms först av alla</translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>%n att läsa</numerusform>
            <numerusform>%n att läsa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignmentTab</name>
    <message>
        <source>%1: scored first by all</source>
        <translation>%1: bedöms först av alla</translation>
    </message>
    <message>
        <source>%1: no longer scored first by all</source>
        <translation>%1: bedöms inte längre först av alla</translation>
    </message>
    <message>
        <source>Who reads what</source>
        <translation>Vem som läser vad</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tabeller (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Release the rest</source>
        <translation>Släpp resten</translation>
    </message>
    <message>
        <source>Let the reviewers go on to all that is theirs?</source>
        <translation>Låta granskarna gå vidare till allt som är deras?</translation>
    </message>
    <message>
        <source>Until now their files show only the applications that all score first. Compare the points on the ranking page before. Then hand the files out anew: what a reviewer has done stays.</source>
        <translation>Hittills visar deras filer bara de ansökningar som alla bedömer först. Jämför poängen på rangordningssidan innan. Skriv sedan nya utskick: det en granskare har gjort finns kvar.</translation>
    </message>
    <message>
        <source>&amp;Release the rest</source>
        <translation>&amp;Släpp resten</translation>
    </message>
    <message>
        <source>The rest is released. Hand the files out anew.</source>
        <translation>Resten är släppt. Skriv nya utskick.</translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation>Fördelar</translation>
    </message>
    <message>
        <source>Until now everybody read everything; from now on, what is ticked here holds.</source>
        <translation>Hittills läste alla allt; från och med nu gäller det som är ikryssat här.</translation>
    </message>
    <message numerus="yes">
        <source>Assigned: %n change(s).</source>
        <translation>
            <numerusform>Fördelat: %n ändring.</numerusform>
            <numerusform>Fördelat: %n ändringar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) are scored first by all.</source>
        <translation>
            <numerusform>%n ansökan bedöms först av alla.</numerusform>
            <numerusform>%n ansökningar bedöms först av alla.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest is released.</source>
        <translation>Resten är släppt.</translation>
    </message>
    <message>
        <source>&amp;Hold the rest back</source>
        <translation>&amp;Håll inne resten</translation>
    </message>
    <message>
        <source>The rest is held back: reviewers don&apos;t see it yet.</source>
        <translation>Resten hålls inne: granskarna ser den inte än.</translation>
    </message>
    <message>
        <source>&amp;Release the rest…</source>
        <translation>&amp;Släpp resten…</translation>
    </message>
    <message>
        <source>Space ticks: ✓ reads, a pencil where the review is started, a barred circle where a conflict of interest stands in the way. A flag marks what is scored first by all.</source>
        <translation>Mellanslag kryssar: ✓ läser, en penna där granskningen är påbörjad, en spärrad cirkel där jäv står i vägen. En flagga visar vad som bedöms först av alla.</translation>
    </message>
    <message>
        <source>Nothing is assigned yet: everybody reads everything.</source>
        <translation>Inget är fördelat än: alla läser allt.</translation>
    </message>
    <message>
        <source>There are no applications or reviewers yet.</source>
        <translation>Det finns inga ansökningar eller granskare än.</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>Made</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Made before</source>
        <translation>Gjord före</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnamn</translation>
    </message>
    <message>
        <source>Looking at what would be lost…</source>
        <translation>Ser efter vad som skulle gå förlorat…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Re&amp;store this backup…</source>
        <translation>Å&amp;terställ denna säkerhetskopia…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Öppna m&amp;appen</translation>
    </message>
    <message>
        <source>The file is copied and the copy checked before each merge, undo and restore. Kept are the newest 10, and one for each of the last 7 days, 4 weeks and 6 months.</source>
        <translation>Filen kopieras, och kopian kontrolleras, före varje sammanfogning, ångrande och återställning. De 10 nyaste sparas, och en för var och en av de senaste 7 dagarna, 4 veckorna och 6 månaderna.</translation>
    </message>
    <message>
        <source>Somebody who is not on the roster</source>
        <translation>Någon som inte finns på listan</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by %1</source>
        <translation>
            <numerusform>%n ändring av %1</numerusform>
            <numerusform>%n ändringar av %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The merge of %1</source>
        <translation>Sammanfogningen av %1</translation>
    </message>
    <message numerus="yes">
        <source>The file becomes what it was on %1, and %n change(s) since then go:</source>
        <translation>
            <numerusform>Filen blir som den var %1, och %n ändring sedan dess försvinner:</numerusform>
            <numerusform>Filen blir som den var %1, och %n ändringar sedan dess försvinner:</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>What is there now is backed up first, so this can be taken back in the same way.</source>
        <translation>Det som finns nu säkerhetskopieras först, så detta kan tas tillbaka på samma sätt.</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>Å&amp;terställ den</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Återställer</translation>
    </message>
    <message>
        <source>Restored: the file is what it was on %1.</source>
        <translation>Återställd: filen är som den var %1.</translation>
    </message>
    <message>
        <source>the merge of %1</source>
        <translation>sammanfogningen av %1</translation>
    </message>
    <message>
        <source>undoing the merge of %1</source>
        <translation>ångrandet av sammanfogningen av %1</translation>
    </message>
    <message>
        <source>redoing the merge of %1</source>
        <translation>återtagandet av sammanfogningen av %1</translation>
    </message>
    <message>
        <source>restoring another backup</source>
        <translation>återställning av en annan säkerhetskopia</translation>
    </message>
</context>
<context>
    <name>BudgetField</name>
    <message>
        <source>&amp;Budget, SEK</source>
        <translation>&amp;Budget, kr</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>A bug in Urval</source>
        <translation>Ett programfel i Urval</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Kopiera rapporten</translation>
    </message>
    <message>
        <source>Something went wrong that should not be able to.</source>
        <translation>Något gick fel som inte ska kunna gå fel.</translation>
    </message>
    <message>
        <source>What was saved before is still saved. Please pass the report below on to those who look after Urval. It holds versions and program lines; read it through first, since it can quote what you worked on. Nothing is sent by itself.</source>
        <translation>Det som redan var sparat är fortfarande sparat. Lämna gärna rapporten nedan till dem som förvaltar Urval. Den innehåller versioner och programrader; läs igenom den först, eftersom den kan återge sådant du arbetade med. Inget skickas av sig självt.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
</context>
<context>
    <name>CallBox</name>
    <message>
        <source>The call is changed.</source>
        <translation>Utlysningen är ändrad.</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n kriterium</numerusform>
            <numerusform>%n kriterier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 places</source>
        <translation>%1 till %2 platser</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>sista ansökningsdag %1</translation>
    </message>
    <message>
        <source>reviews due %1</source>
        <translation>granskningar klara senast %1</translation>
    </message>
    <message>
        <source>open to those selected in “%1”</source>
        <translation>öppen för dem som valdes i ”%1”</translation>
    </message>
    <message>
        <source>&amp;Edit the call…</source>
        <translation>&amp;Redigera utlysningen…</translation>
    </message>
    <message>
        <source>Start step &amp;two…</source>
        <translation>Starta steg &amp;2…</translation>
    </message>
</context>
<context>
    <name>CallChangesDialog</name>
    <message>
        <source>Save the changes</source>
        <translation>Spara ändringarna</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the call</source>
        <translation>
            <numerusform>%n ändring av utlysningen</numerusform>
            <numerusform>%n ändringar av utlysningen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) were given on another scale or other level texts. They don&apos;t count until their reviewers give them anew.</source>
        <translation>
            <numerusform>%n poäng är satt på en annan skala eller andra nivåtexter. Den räknas inte förrän granskaren sätter den på nytt.</numerusform>
            <numerusform>%n poäng är satta på en annan skala eller andra nivåtexter. De räknas inte förrän granskarna sätter dem på nytt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s) see the change once they have a new hand-out: write new ones on the page for merging, and ask each to merge theirs into the file they work in.</source>
        <translation>
            <numerusform>%n granskare ser ändringen först med ett nytt utskick: skriv nya på sidan Sammanfoga, och be var och en sammanfoga sitt med filen de arbetar i.</numerusform>
            <numerusform>%n granskare ser ändringen först med ett nytt utskick: skriv nya på sidan Sammanfoga, och be var och en sammanfoga sitt med filen de arbetar i.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallEditor</name>
    <message>
        <source>Edit the call</source>
        <translation>Redigera utlysningen</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) can&apos;t be as they are; each is told beside its field.</source>
        <translation>
            <numerusform>%n värde kan inte vara som det är; varför står vid fältet.</numerusform>
            <numerusform>%n värden kan inte vara som de är; varför står vid vart och ett av fälten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Inget är ändrat än.</translation>
    </message>
    <message>
        <source>Leave what you have edited unsaved?</source>
        <translation>Lämna det du har redigerat osparat?</translation>
    </message>
    <message>
        <source>&amp;Leave it unsaved</source>
        <translation>&amp;Lämna det osparat</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Fortsätt redigera</translation>
    </message>
    <message>
        <source>The call file is read. Look it through, and save the changes.</source>
        <translation>Utlysningsfilen är inläst. Se igenom den och spara ändringarna.</translation>
    </message>
    <message>
        <source>%1 holds the call.</source>
        <translation>%1 innehåller utlysningen.</translation>
    </message>
    <message>
        <source>Import a call file</source>
        <translation>Importera en utlysningsfil</translation>
    </message>
    <message>
        <source>Export the call</source>
        <translation>Exportera utlysningen</translation>
    </message>
    <message>
        <source>Call files (*.toml)</source>
        <translation>Utlysningsfiler (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportera…</translation>
    </message>
    <message>
        <source>&amp;Save the changes…</source>
        <translation>&amp;Spara ändringarna…</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>Criterion %1</source>
        <translation>Kriterium %1</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Write something here.</source>
        <translation>Skriv något här.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>Skriv ett heltal från %1 till %2.</translation>
    </message>
    <message>
        <source>Write a number, such as 1 or 0.5.</source>
        <translation>Skriv ett tal, till exempel 1 eller 0,5.</translation>
    </message>
    <message>
        <source>This has %1 characters; at most %2 fit.</source>
        <translation>Texten har %1 tecken; högst %2 får plats.</translation>
    </message>
    <message>
        <source>A code is at most 20 capital letters, digits and hyphens.</source>
        <translation>En kod är högst 20 versaler, siffror och bindestreck.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Myndighet</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Page limit</source>
        <translation>Sidgräns</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Places, at least</source>
        <translation>Platser, minst</translation>
    </message>
    <message>
        <source>Places, at most</source>
        <translation>Platser, högst</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Skala från</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Skala till</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>I steg om</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <translation>Granskningar klara senast</translation>
    </message>
    <message>
        <source>Reviewers answer on conflicts of interest before they score</source>
        <translation>Granskare svarar om jäv innan de sätter poäng</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Capital letters, digits and hyphens</source>
        <translation>Versaler, siffror och bindestreck</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Tröskel</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Vägledning</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Ord att leta efter</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Skilda åt med kommatecken</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>How it is checked</source>
        <translation>Så kontrolleras den</translation>
    </message>
    <message>
        <source>What may be decided</source>
        <translation>Vad som får beslutas</translation>
    </message>
    <message>
        <source>Small letters, digits, _ and -</source>
        <translation>Gemener, siffror, _ och -</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>What mustn&apos;t hold</source>
        <translation>Vad som inte får gälla</translation>
    </message>
    <message>
        <source>Amount, at most</source>
        <translation>Belopp, högst</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Months, at most</source>
        <translation>Månader, högst</translation>
    </message>
    <message>
        <source>Per cent, at least</source>
        <translation>Procent, minst</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Högst</translation>
    </message>
    <message>
        <source>What breaks the tie</source>
        <translation>Vad som skiljer åt</translation>
    </message>
    <message>
        <source>Criteria, the first first</source>
        <translation>Kriterier, det första först</translation>
    </message>
    <message>
        <source>Codes, separated by commas</source>
        <translation>Koder, skilda åt med kommatecken</translation>
    </message>
    <message>
        <source>must be met</source>
        <translation>måste vara uppfylld</translation>
    </message>
    <message>
        <source>should be met; never excludes</source>
        <translation>bör vara uppfylld; utesluter aldrig</translation>
    </message>
    <message>
        <source>to be noted only</source>
        <translation>ska bara noteras</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>godta</translation>
    </message>
    <message>
        <source>leave out what is over the limit</source>
        <translation>bortse från det som är över gränsen</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>uteslut</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>av en person</translation>
    </message>
    <message>
        <source>a legal person&apos;s organisation number</source>
        <translation>en juridisk persons organisationsnummer</translation>
    </message>
    <message>
        <source>a document of a kind is there</source>
        <translation>ett dokument av visst slag finns</translation>
    </message>
    <message>
        <source>words stand in the application</source>
        <translation>ord står i ansökan</translation>
    </message>
    <message>
        <source>the call&apos;s page limit</source>
        <translation>utlysningens sidgräns</translation>
    </message>
    <message>
        <source>the call&apos;s deadline</source>
        <translation>utlysningens sista dag</translation>
    </message>
    <message>
        <source>a contact before applying</source>
        <translation>en kontakt före ansökan</translation>
    </message>
    <message>
        <source>something that mustn&apos;t hold</source>
        <translation>något som inte får gälla</translation>
    </message>
    <message>
        <source>the amount applied for</source>
        <translation>sökt belopp</translation>
    </message>
    <message>
        <source>the duration in months</source>
        <translation>tiden i månader</translation>
    </message>
    <message>
        <source>the share of co-financing</source>
        <translation>andelen medfinansiering</translation>
    </message>
    <message>
        <source>a number, at most</source>
        <translation>ett tal, högst</translation>
    </message>
    <message>
        <source>a share, at least</source>
        <translation>en andel, minst</translation>
    </message>
    <message>
        <source>selected in the call before</source>
        <translation>vald i den föregående utlysningen</translation>
    </message>
    <message>
        <source>application</source>
        <translation>ansökan</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>rekommendation</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>bilaga</translation>
    </message>
    <message>
        <source>a region not covered yet</source>
        <translation>en region som inte är täckt än</translation>
    </message>
    <message>
        <source>points on criteria, in order</source>
        <translation>poäng på kriterier, i ordning</translation>
    </message>
    <message>
        <source>regional spread</source>
        <translation>regional spridning</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>lottning</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Nivå %1</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>Det finns en</translation>
    </message>
    <message>
        <source>%1: time zone</source>
        <translation>%1: tidszon</translation>
    </message>
</context>
<context>
    <name>CallParts</name>
    <message>
        <source>Parts of the call</source>
        <translation>Utlysningens delar</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterier</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Tie rules</source>
        <translation>Särskiljningsregler</translation>
    </message>
    <message>
        <source>%1: something is wrong here</source>
        <translation>%1: något är fel här</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Utlysningen</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Ny regel</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Nytt kriterium</translation>
    </message>
    <message>
        <source>%1 (no weight)</source>
        <translation>%1 (ingen vikt)</translation>
    </message>
    <message>
        <source>&amp;Criterion</source>
        <translation>&amp;Kriterium</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regel</translation>
    </message>
    <message>
        <source>&amp;Tie rule</source>
        <translation>&amp;Särskiljningsregel</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>ChartPlot</name>
    <message>
        <source>The table beside the chart holds the same figures.</source>
        <translation>Tabellen bredvid diagrammet har samma siffror.</translation>
    </message>
</context>
<context>
    <name>ChartsPane</name>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 är sparad.</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>&amp;Diagram</translation>
    </message>
    <message>
        <source>A&amp;pplications to compare</source>
        <translation>A&amp;nsökningar att jämföra</translation>
    </message>
    <message>
        <source>As an SVG drawing or a PNG picture</source>
        <translation>Som SVG-ritning eller PNG-bild</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Spara…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Spara diagrammet</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-ritning (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-bild (*.png)</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>This is the lead&apos;s file: it shows the criteria, and each reviewer scores in a file of their own.</source>
        <translation>Det här är den ansvarigas fil: den visar kriterierna, och varje granskare poängsätter i en egen fil.</translation>
    </message>
    <message>
        <source>The file is open for reading only; nothing can be scored in it.</source>
        <translation>Filen är öppnad endast för läsning; inget kan poängsättas i den.</translation>
    </message>
    <message>
        <source>The application was withdrawn; reviews of it don&apos;t count.</source>
        <translation>Ansökan är återkallad; granskningar av den räknas inte.</translation>
    </message>
    <message>
        <source>You have declared a conflict of interest and don&apos;t score this one.</source>
        <translation>Du har anmält jäv och poängsätter inte den här ansökan.</translation>
    </message>
    <message>
        <source>You have submitted this review. Reopen it to change it.</source>
        <translation>Du har lämnat in granskningen. Öppna den igen för att ändra den.</translation>
    </message>
    <message>
        <source>The call asks first: do you have a conflict of interest? Then you see the documents and can score.</source>
        <translation>Utlysningen frågar först: är du jävig? När du har svarat ser du handlingarna och kan poängsätta.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Sök kommando</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Skriv några bokstäver i ett kommando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
</context>
<context>
    <name>CommentLibrary</name>
    <message>
        <source>Reusable comments</source>
        <translation>Återanvändbara kommentarer</translation>
    </message>
    <message>
        <source>Type a few letters of a comment</source>
        <translation>Skriv några bokstäver ur en kommentar</translation>
    </message>
    <message>
        <source>Find a comment</source>
        <translation>Sök en kommentar</translation>
    </message>
    <message>
        <source>Your comments</source>
        <translation>Dina kommentarer</translation>
    </message>
    <message>
        <source>Enter inserts the comment, Delete removes it from your library.</source>
        <translation>Retur infogar kommentaren, Delete tar bort den ur ditt bibliotek.</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Infoga</translation>
    </message>
    <message>
        <source>&amp;Save this comment</source>
        <translation>&amp;Spara den här kommentaren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>No comment matches.</source>
        <translation>Ingen kommentar stämmer.</translation>
    </message>
    <message>
        <source>You have no comments here yet. Write one, then save it here to use it again.</source>
        <translation>Du har inga kommentarer här än. Skriv en och spara den här för att använda den igen.</translation>
    </message>
</context>
<context>
    <name>ConfidenceBox</name>
    <message>
        <source>How sure?</source>
        <translation>Hur säker?</translation>
    </message>
    <message>
        <source>A little sure</source>
        <translation>Lite säker</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Ganska säker</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>Mycket säker</translation>
    </message>
    <message>
        <source>How sure you are of this review</source>
        <translation>Hur säker du är på din granskning</translation>
    </message>
    <message>
        <source>How sure you are of this review, for the lead; you needn&apos;t say.</source>
        <translation>Hur säker du är på din granskning, för den som leder utlysningen; du behöver inte svara.</translation>
    </message>
</context>
<context>
    <name>ConflictDetail</name>
    <message>
        <source>Something that these values grew from hasn&apos;t come yet; its file may settle this.</source>
        <translation>Något som dessa värden bygger på har inte kommit än; dess fil kan lösa detta.</translation>
    </message>
    <message>
        <source>They grew from: %1</source>
        <translation>De bygger på: %1</translation>
    </message>
    <message>
        <source>Below, the other values are compared with value 1.</source>
        <translation>Nedan jämförs de andra värdena med värde 1.</translation>
    </message>
    <message>
        <source>This is yours: what you decide is written as a change of your own.</source>
        <translation>Detta är ditt: det du bestämmer skrivs som en egen ändring.</translation>
    </message>
    <message>
        <source>This is the lead&apos;s: only a lead decides.</source>
        <translation>Detta är handläggarens: bara en ansvarig handläggare bestämmer.</translation>
    </message>
    <message>
        <source>This is %1&apos;s. Your decision is recorded beside the review, which stays as it was written; or send it back, and %1 decides.</source>
        <translation>Detta är %1s. Ditt beslut antecknas bredvid granskningen, som står kvar som den skrevs; eller skicka tillbaka det, så bestämmer %1.</translation>
    </message>
    <message>
        <source>This is %1&apos;s: only they or a lead decide.</source>
        <translation>Detta är %1s: bara hen eller en ansvarig handläggare bestämmer.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Conflict of interest</source>
        <translation>Jäv</translation>
    </message>
    <message>
        <source>Reason, for the lead of the call</source>
        <translation>Skäl, till den som är ansvarig för utlysningen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Ta tillbaka</translation>
    </message>
    <message>
        <source>&amp;Declare and abstain</source>
        <translation>&amp;Anmäl och avstå</translation>
    </message>
    <message>
        <source>&amp;No conflict of interest</source>
        <translation>I&amp;nget jäv</translation>
    </message>
    <message>
        <source>Abstain from “%1” &amp;only</source>
        <translation>Avstå &amp;bara från ”%1”</translation>
    </message>
    <message>
        <source>Take back your conflict of interest with %1?</source>
        <translation>Vill du ta tillbaka din anmälan om jäv mot %1?</translation>
    </message>
    <message>
        <source>Do you have a conflict of interest with %1, or abstain for another reason?</source>
        <translation>Är du jävig mot %1, eller avstår du av något annat skäl?</translation>
    </message>
    <message>
        <source>You can score the application again.</source>
        <translation>Du kan poängsätta ansökan igen.</translation>
    </message>
    <message>
        <source>You no longer score this application, and what you have scored doesn&apos;t count. The lead is told.</source>
        <translation>Du poängsätter inte längre den här ansökan, och de poäng du har satt räknas inte. Den ansvariga får veta det.</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Merge conflicts</source>
        <translation>Sammanfogningskonflikter</translation>
    </message>
    <message>
        <source>Show those that a lead has &amp;settled, too</source>
        <translation>Visa även dem som en ansvarig handläggare har l&amp;öst</translation>
    </message>
    <message>
        <source>&amp;All that remain…</source>
        <translation>Alla som åte&amp;rstår…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Löser</translation>
    </message>
    <message>
        <source>Decide all that remain</source>
        <translation>Bestäm alla som återstår</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) take %1:</source>
        <translation>
            <numerusform>%n konflikt får %1:</numerusform>
            <numerusform>%n konflikter får %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written before you press Settle, and you can still change each of them.</source>
        <translation>Inget skrivs innan du trycker på Lös, och du kan fortfarande ändra var och en av dem.</translation>
    </message>
    <message>
        <source>&amp;Decide them</source>
        <translation>&amp;Bestäm dem</translation>
    </message>
    <message>
        <source>those from the device %1 of %2</source>
        <translation>värdena från enheten %1 (%2)</translation>
    </message>
    <message>
        <source>Take %1…</source>
        <translation>Ta %1…</translation>
    </message>
    <message>
        <source>the newest value by the devices&apos; clocks</source>
        <translation>det nyaste värdet enligt enheternas klockor</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikter</translation>
    </message>
    <message>
        <source>No conflict is open. Where two devices change one value differently, it is shown here.</source>
        <translation>Ingen konflikt är öppen. Där två enheter ändrar ett värde olika visas det här.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) are open. Until they are settled, provisional values count.</source>
        <translation>
            <numerusform>%n konflikt är öppen. Tills den är löst räknas ett preliminärt värde.</numerusform>
            <numerusform>%n konflikter är öppna. Tills de är lösta räknas preliminära värden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can change the ranking.</source>
        <translation>
            <numerusform>%n av dem kan ändra rangordningen.</numerusform>
            <numerusform>%n av dem kan ändra rangordningen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 av %2 bestämda</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settle %n</source>
        <translation>
            <numerusform>&amp;Lös %n</numerusform>
            <numerusform>&amp;Lös %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsTableModel</name>
    <message>
        <source>In conflict</source>
        <translation>I konflikt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Avser</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Tillbaka till %1</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Behåll båda</translation>
    </message>
    <message>
        <source>Settled by a lead</source>
        <translation>Löst av en handläggare</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Inte bestämt</translation>
    </message>
    <message>
        <source>Its owner decides</source>
        <translation>Ägaren bestämmer</translation>
    </message>
</context>
<context>
    <name>ConsensusCard</name>
    <message>
        <source>%1 (before the criterion was changed)</source>
        <translation>%1 (innan kriteriet ändrades)</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>inga poäng</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Enighet</translation>
    </message>
    <message>
        <source>Why these points</source>
        <translation>Varför just dessa poäng</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Skäl för %1</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>None, but a region</source>
        <translation>Ingen, utan en region</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Slag</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Ansökan</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>&amp;Who took part</source>
        <translation>D&amp;eltagare</translation>
    </message>
    <message>
        <source>What was &amp;said</source>
        <translation>Vad som sa&amp;des</translation>
    </message>
    <message>
        <source>What came &amp;of it</source>
        <translation>Vad det le&amp;dde till</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Dialogue with the applicant</source>
        <translation>Dialog med den sökande</translation>
    </message>
    <message>
        <source>Dialogue with the region</source>
        <translation>Dialog med regionen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Plats %1</translation>
    </message>
    <message>
        <source>Waiting, no. %1</source>
        <translation>Väntar, nr %1</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>För sent</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbokad</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Parts of the contacts page</source>
        <translation>Kontaktsidans delar</translation>
    </message>
</context>
<context>
    <name>ContentsBox</name>
    <message>
        <source>Folder with your own templates</source>
        <translation>Mapp med egna mallar</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Beslutande grupp</translation>
    </message>
    <message>
        <source>The applicants</source>
        <translation>De sökande</translation>
    </message>
    <message>
        <source>The archive</source>
        <translation>Arkivet</translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation>Eget val</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;För</translation>
    </message>
    <message>
        <source>Excel report</source>
        <translation>Excelrapport</translation>
    </message>
    <message>
        <source>Decision letters and feedback sheets</source>
        <translation>Beslutsbrev och återkoppling</translation>
    </message>
    <message>
        <source>Dossier that anyone can check (ZIP)</source>
        <translation>Akt som vem som helst kan kontrollera (ZIP)</translation>
    </message>
    <message>
        <source>Ranking as CSV</source>
        <translation>Rangordning som CSV</translation>
    </message>
    <message>
        <source>Reviews as CSV</source>
        <translation>Granskningar som CSV</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Det som ska skrivas</translation>
    </message>
    <message>
        <source>Sheets of the Excel report</source>
        <translation>Excelrapportens blad</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Number the reviewers instead of naming them</source>
        <translation>Numrera granskarna i stället för namn</translation>
    </message>
    <message>
        <source>Leave out personal data</source>
        <translation>Utelämna personuppgifter</translation>
    </message>
    <message>
        <source>Use reviewers&apos; comments where there is no consensus</source>
        <translation>Använd granskarnas kommentarer där enighet saknas</translation>
    </message>
    <message>
        <source>Own &amp;templates</source>
        <translation>Egna &amp;mallar</translation>
    </message>
    <message>
        <source>A folder with Word templates; empty for those that come along</source>
        <translation>En mapp med Wordmallar; tomt för dem som följer med</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Välj…</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>Shown</source>
        <translation>Visas</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Dold</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Avstår</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Ingen poäng</translation>
    </message>
    <message>
        <source>Score again: the levels were changed</source>
        <translation>Sätt poäng igen: nivåerna har ändrats</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Vägledning</translation>
    </message>
    <message>
        <source>Guidance for %1</source>
        <translation>Vägledning för %1</translation>
    </message>
    <message>
        <source>Comment: what in the application speaks for these points?</source>
        <translation>Kommentar: vad i ansökan talar för poängen?</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Kommentar till %1</translation>
    </message>
</context>
<context>
    <name>CriterionHeader</name>
    <message>
        <source>with a comment</source>
        <translation>med kommentar</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n belägg</numerusform>
            <numerusform>%n belägg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Decide on %n application(s)</source>
        <translation>
            <numerusform>&amp;Besluta om %n ansökan</numerusform>
            <numerusform>&amp;Besluta om %n ansökningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Why; the reason is printed with each decision</source>
        <translation>Varför; skälet skrivs ut med varje beslut</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Skäl: %1</translation>
    </message>
</context>
<context>
    <name>DemoProgress</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>An invented call is made and run from its announcement to its report…</source>
        <translation>En påhittad utlysning skapas och körs från utlysning till rapport …</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>The file couldn&apos;t be read</source>
        <translation>Filen kunde inte läsas</translation>
    </message>
    <message numerus="yes">
        <source>%n of your own review(s) are not submitted yet.</source>
        <translation>
            <numerusform>%n av dina egna granskningar är inte inlämnad än.</numerusform>
            <numerusform>%n av dina egna granskningar är inte inlämnade än.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page shows what the others think, and that colours one&apos;s own judgement.</source>
        <translation>Sidan visar vad de andra tycker, och det färgar det egna omdömet.</translation>
    </message>
    <message>
        <source>Your own reviews come first</source>
        <translation>Dina egna granskningar kommer först</translation>
    </message>
    <message>
        <source>Show the page &amp;anyway</source>
        <translation>Visa sidan &amp;ändå</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Beräknar…</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Points and comments by criterion and reviewer</source>
        <translation>Poäng och kommentarer per kriterium och granskare</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Varningar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Reviews side by side</source>
        <translation>Granskningar sida vid sida</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n varning</numerusform>
            <numerusform>%n varningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n utelämnad</numerusform>
            <numerusform>%n utelämnade</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is below the threshold on: %2.</source>
        <translation>%1 ligger under tröskeln på: %2.</translation>
    </message>
    <message>
        <source>%1 is excluded: %2</source>
        <translation>%1 är utesluten: %2</translation>
    </message>
    <message>
        <source>%1 is excluded; no reason is given.</source>
        <translation>%1 är utesluten; inget skäl är angivet.</translation>
    </message>
    <message>
        <source>%1 has no rank: no review of it counts.</source>
        <translation>%1 har ingen plats: ingen granskning av den räknas.</translation>
    </message>
    <message>
        <source>%1: the review by %2 doesn&apos;t count. %3.</source>
        <translation>%1: granskningen av %2 räknas inte. %3.</translation>
    </message>
</context>
<context>
    <name>DetailTableModel</name>
    <message>
        <source>%1 (given before the criterion was changed)</source>
        <translation>%1 (gavs innan kriteriet ändrades)</translation>
    </message>
    <message>
        <source>%1 – not counted: %2</source>
        <translation>%1 – räknas inte: %2</translation>
    </message>
    <message>
        <source>Weighted total</source>
        <translation>Viktad summa</translation>
    </message>
    <message>
        <source>%1 (threshold %2)</source>
        <translation>%1 (tröskel %2)</translation>
    </message>
</context>
<context>
    <name>DevicesBox</name>
    <message>
        <source>Somebody who is not on the roster</source>
        <translation>Någon som inte finns på listan</translation>
    </message>
    <message>
        <source>New devices</source>
        <translation>Nya enheter</translation>
    </message>
    <message>
        <source>Nobody has vouched yet that these computers belong to these people. What comes from them is kept aside and counts once you accept them; ask a person for the fingerprint if you are in doubt.</source>
        <translation>Ingen har ännu gått i god för att de här datorerna tillhör de här personerna. Det som kommer från dem hålls åtskilt och räknas när du har godtagit dem; fråga personen efter fingeravtrycket om du är osäker.</translation>
    </message>
    <message>
        <source>&amp;Accept these devices</source>
        <translation>&amp;Godta de här enheterna</translation>
    </message>
</context>
<context>
    <name>DialogueDialog</name>
    <message>
        <source>Dialogue with the region</source>
        <translation>Dialog med regionen</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Who took part</source>
        <translation>D&amp;eltagare</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Utfall</translation>
    </message>
    <message>
        <source>Dialogues held before</source>
        <translation>Tidigare dialoger</translation>
    </message>
</context>
<context>
    <name>DocumentKinds</name>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Rekommendation</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Bilaga</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Krypterat</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tomt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Skadat</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Kan inte läsas</translation>
    </message>
</context>
<context>
    <name>DocumentMessage</name>
    <message>
        <source>This document is encrypted</source>
        <translation>Dokumentet är krypterat</translation>
    </message>
    <message>
        <source>This document is empty</source>
        <translation>Dokumentet är tomt</translation>
    </message>
    <message>
        <source>This document is damaged</source>
        <translation>Dokumentet är skadat</translation>
    </message>
    <message>
        <source>This document could not be read</source>
        <translation>Dokumentet kunde inte läsas</translation>
    </message>
    <message>
        <source>Reading this document took too long</source>
        <translation>Det tog för lång tid att läsa dokumentet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Read the document again</source>
        <translation>Läs dokumentet igen</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>No document is open</source>
        <translation>Inget dokument är öppet</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>Öppnar dokumentet…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Markera allt</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>DocumentProblems</name>
    <message>
        <source>Encrypted: %1</source>
        <translation>Krypterad: %1</translation>
    </message>
    <message>
        <source>Empty: %1</source>
        <translation>Tom: %1</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Skadad: %1</translation>
    </message>
    <message>
        <source>Can&apos;t be read: %1</source>
        <translation>Kan inte läsas: %1</translation>
    </message>
    <message>
        <source>No application document</source>
        <translation>Ansökningsdokument saknas</translation>
    </message>
    <message>
        <source>No recommendation</source>
        <translation>Rekommendation saknas</translation>
    </message>
    <message>
        <source>%1 pages, the limit is %2</source>
        <translation>%1 sidor, gränsen är %2</translation>
    </message>
</context>
<context>
    <name>DocumentSide</name>
    <message>
        <source>There is no application to review.</source>
        <translation>Det finns ingen ansökan att granska.</translation>
    </message>
    <message>
        <source>This application has no document.</source>
        <translation>Ansökan har inget dokument.</translation>
    </message>
</context>
<context>
    <name>DocumentTabs</name>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Rekommendation</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Bilaga</translation>
    </message>
    <message>
        <source>Documents of the application</source>
        <translation>Ansökans dokument</translation>
    </message>
</context>
<context>
    <name>DocumentToolBar</name>
    <message>
        <source>of {pages}</source>
        <translation>av {pages}</translation>
    </message>
    <message>
        <source>Zoom, {percent}</source>
        <translation>Zoom, {percent}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Page number (Enter goes there)</source>
        <translation>Sidnummer (Retur går dit)</translation>
    </message>
    <message>
        <source>Choose the zoom</source>
        <translation>Välj zoom</translation>
    </message>
</context>
<context>
    <name>DocumentsTableModel</name>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Räknas som</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Därför att</translation>
    </message>
</context>
<context>
    <name>EditValueDialog</name>
    <message>
        <source>Write another value</source>
        <translation>Skriv ett annat värde</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>&amp;Använd detta</translation>
    </message>
</context>
<context>
    <name>Eligibility</name>
    <message>
        <source>Met</source>
        <translation>Uppfylld</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Inte uppfylld</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Att kontrollera</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>Att notera</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godtagen</translation>
    </message>
    <message>
        <source>First pages only</source>
        <translation>Bara första sidorna</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Utesluten</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Deltar</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Kräver beslut</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återkallad</translation>
    </message>
    <message>
        <source>Must be met</source>
        <translation>Måste uppfyllas</translation>
    </message>
    <message>
        <source>Advisory: never excludes</source>
        <translation>Rådgivande: utesluter aldrig</translation>
    </message>
    <message>
        <source>Worth knowing: never excludes</source>
        <translation>Bra att veta: utesluter aldrig</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Godta</translation>
    </message>
    <message>
        <source>Judge the first pages only</source>
        <translation>Bedöm bara första sidorna</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Uteslut</translation>
    </message>
</context>
<context>
    <name>EligibilityPage</name>
    <message>
        <source>Reading documents…</source>
        <translation>Läser handlingar …</translation>
    </message>
    <message>
        <source>Nothing needs a person.</source>
        <translation>Inget kräver beslut.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 av %2 klara</translation>
    </message>
    <message>
        <source>No application is chosen.</source>
        <translation>Ingen ansökan är vald.</translation>
    </message>
    <message>
        <source>The application has no document.</source>
        <translation>Ansökan har ingen handling.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Återtaget</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Beslutat: %1</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>Alla ansökningar</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Kräver beslut</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Uteslutna</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Vi&amp;sa</translation>
    </message>
    <message>
        <source>Applications by rules</source>
        <translation>Ansökningar mot regler</translation>
    </message>
</context>
<context>
    <name>EligibilityTableModel</name>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Läge</translation>
    </message>
</context>
<context>
    <name>EvidenceDesk</name>
    <message>
        <source>There is no criterion %1.</source>
        <translation>Kriterium %1 finns inte.</translation>
    </message>
    <message>
        <source>Evidence removed</source>
        <translation>Belägget är borttaget</translation>
    </message>
    <message>
        <source>The selection is too long to be evidence; select less.</source>
        <translation>Markeringen är för lång för att vara belägg; markera mindre.</translation>
    </message>
    <message>
        <source>The page&apos;s text is still being read; try again in a moment.</source>
        <translation>Sidans text läses fortfarande; försök igen om ett ögonblick.</translation>
    </message>
    <message>
        <source>Select text or draw an area in the document first; then it can be evidence.</source>
        <translation>Markera text eller rita en yta i dokumentet först; då kan det bli belägg.</translation>
    </message>
    <message>
        <source>This is evidence for %1 already.</source>
        <translation>Det är redan belägg för %1.</translation>
    </message>
    <message>
        <source>Evidence for %1, page %2</source>
        <translation>Belägg för %1, sidan %2</translation>
    </message>
    <message>
        <source>The document of this evidence was replaced or taken away.</source>
        <translation>Beläggets dokument har bytts ut eller tagits bort.</translation>
    </message>
    <message>
        <source>The document was replaced; these words are on page %1 of the one shown now. E marks them there.</source>
        <translation>Dokumentet har bytts ut; orden finns på sida %1 i det som visas nu. E markerar dem där.</translation>
    </message>
    <message>
        <source>The document of this evidence was replaced or taken away; its words are in none of these.</source>
        <translation>Dokumentet för detta belägg har bytts ut eller tagits bort; orden finns inte i något av dokumenten här.</translation>
    </message>
    <message>
        <source>There is no evidence for this criterion yet.</source>
        <translation>Det finns inget belägg för kriteriet än.</translation>
    </message>
    <message>
        <source>Evidence %1 of %2, page %3: %4</source>
        <translation>Belägg %1 av %2, sidan %3: %4</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Evidence for %1</source>
        <translation>Belägg för %1</translation>
    </message>
    <message>
        <source>Enter shows it in the document, Delete removes it.</source>
        <translation>Retur visar det i dokumentet, Delete tar bort det.</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>s. %1</translation>
    </message>
    <message>
        <source>an area</source>
        <translation>en yta</translation>
    </message>
    <message>
        <source>document replaced or taken away: %1</source>
        <translation>dokumentet utbytt eller borttaget: %1</translation>
    </message>
</context>
<context>
    <name>EvidencePointer</name>
    <message>
        <source>Nobody marked evidence for this criterion.</source>
        <translation>Ingen har markerat belägg för detta kriterium.</translation>
    </message>
    <message>
        <source>The document of this evidence was replaced or taken away.</source>
        <translation>Beläggets dokument har bytts ut eller tagits bort.</translation>
    </message>
</context>
<context>
    <name>ExclusiveWork</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Stopping after the step that is under way…</source>
        <translation>Avbryter efter steget som pågår…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Försök igen</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återkallad</translation>
    </message>
    <message>
        <source>Nobody has said</source>
        <translation>Ingen har angett</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Facts of the application</source>
        <translation>Uppgifter om ansökan</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>&amp;Applicant</source>
        <translation>&amp;Sökande</translation>
    </message>
    <message>
        <source>&amp;Organisation number</source>
        <translation>&amp;Organisationsnummer</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Re&amp;ceived</source>
        <translation>&amp;Inkom</translation>
    </message>
    <message>
        <source>S&amp;ender</source>
        <translation>&amp;Avsändare</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>&amp;Why the status changed</source>
        <translation>&amp;Varför status ändrats</translation>
    </message>
    <message>
        <source>Contacts with the applicant and its region:</source>
        <translation>Kontakter med den sökande och dess region:</translation>
    </message>
    <message>
        <source>It came by mail: “%1”. The time is that of the agency&apos;s mail server.</source>
        <translation>Den kom med e-post: ”%1”. Tiden är myndighetens e-postservers.</translation>
    </message>
    <message>
        <source>It came by mail: “%1”. The time is what the sender&apos;s computer claims.</source>
        <translation>Den kom med e-post: ”%1”. Tiden är den som avsändarens dator uppger.</translation>
    </message>
    <message>
        <source>It came by mail: “%1”. The message gives no time.</source>
        <translation>Den kom med e-post: ”%1”. Meddelandet anger ingen tid.</translation>
    </message>
    <message>
        <source>Files don&apos;t say when they were received: enter it, with a time where the call gives one.</source>
        <translation>Filer anger inte när de kom in: ange det, med klockslag om utlysningen har ett.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Call</source>
        <translation>Utlysning</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Behörighet</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Fördelning</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belägg</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Jäv</translation>
    </message>
    <message>
        <source>Recusal</source>
        <translation>Jävsbeslut</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Konsensus</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Urval</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Information meeting</source>
        <translation>Informationsmöte</translation>
    </message>
    <message>
        <source>Sign-up</source>
        <translation>Anmälan</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Rensning</translation>
    </message>
    <message>
        <source>Undone merge</source>
        <translation>Ångrad sammanfogning</translation>
    </message>
    <message>
        <source>Settled conflict</source>
        <translation>Löst konflikt</translation>
    </message>
    <message>
        <source>Scores, comments and evidence</source>
        <translation>Poäng, kommentarer och belägg</translation>
    </message>
    <message>
        <source>Reviews and conflicts of interest</source>
        <translation>Granskningar och jäv</translation>
    </message>
    <message>
        <source>Applications and documents</source>
        <translation>Ansökningar och dokument</translation>
    </message>
    <message>
        <source>Call and criteria</source>
        <translation>Utlysning och kriterier</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>Personer och enheter</translation>
    </message>
    <message>
        <source>Meeting and decisions</source>
        <translation>Möte och beslut</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Merging and undoing</source>
        <translation>Sammanfogning och ångrande</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Status of the review</source>
        <translation>Granskningens status</translation>
    </message>
    <message>
        <source>Status of the application</source>
        <translation>Ansökans status</translation>
    </message>
    <message>
        <source>State of the document</source>
        <translation>Dokumentets skick</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnamn</translation>
    </message>
    <message>
        <source>Points agreed on</source>
        <translation>Överenskommen poäng</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Beslutets skäl</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Reviews in this call</source>
        <translation>Granskar i utlysningen</translation>
    </message>
    <message>
        <source>Leads this call</source>
        <translation>Ansvarar för utlysningen</translation>
    </message>
    <message>
        <source>Device accepted</source>
        <translation>Enhet godtagen</translation>
    </message>
    <message>
        <source>Device revoked</source>
        <translation>Enhet återkallad</translation>
    </message>
    <message>
        <source>Purge of a document</source>
        <translation>Rensning av ett dokument</translation>
    </message>
    <message>
        <source>Abstention</source>
        <translation>Avstående</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Myndighet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>Asks for conflicts of interest</source>
        <translation>Frågar efter jäv</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Tilldelad</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Deltog</translation>
    </message>
    <message>
        <source>What decided</source>
        <translation>Vad som avgjorde</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Scored first by all</source>
        <translation>Poängsätts först av alla</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställd</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Vad som kontrolleras</translation>
    </message>
    <message>
        <source>Closed at the meeting</source>
        <translation>Avslutad på mötet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lottning</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>Flag for discussion</source>
        <translation>Flagga för diskussion</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>Earlier call</source>
        <translation>Tidigare utlysning</translation>
    </message>
    <message>
        <source>Founding</source>
        <translation>Grundande</translation>
    </message>
    <message>
        <source>Granted sum</source>
        <translation>Beviljad summa</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Vägledning</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Pages that count</source>
        <translation>Sidor som räknas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Why this kind</source>
        <translation>Varför detta slag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Nivåer</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Låsning</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Meeting notes</source>
        <translation>Mötesanteckningar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Page limit</source>
        <translation>Sidgräns</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Föredragande</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottagen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Calibration released</source>
        <translation>Kalibreringen öppnad</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersätter</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <translation>Granskningar klara senast</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Återkallad</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Antal platser</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Sign-up closes</source>
        <translation>Anmälan stänger</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>Anmäld</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Undone step</source>
        <translation>Ångrat steg</translation>
    </message>
    <message>
        <source>Step two</source>
        <translation>Steg två</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Ord att leta efter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Tröskel</translation>
    </message>
    <message>
        <source>Tie rules</source>
        <translation>Särskiljningsregler</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>inlämnad</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>återtagen</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>utvald</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>reserv</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>inte utvald</translation>
    </message>
</context>
<context>
    <name>FilesTableModel</name>
    <message>
        <source>Not checked yet</source>
        <translation>Inte kontrollerad än</translation>
    </message>
    <message>
        <source>all</source>
        <translation>allt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Redan här</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Åtskilt</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikter</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Att veta</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} av {total}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Hittades inte</translation>
    </message>
    <message>
        <source>This document has no text to search (it looks like a scan)</source>
        <translation>Dokumentet har ingen text att söka i (det ser ut att vara skannat)</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Sök i dokumentet</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Sökresultat</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Stäng sökraden</translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation>{action} ({key})</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>Vinnväxt-funded</source>
        <translation>Vinnväxt-finansierad</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Sent inkommen</translation>
    </message>
    <message>
        <source>For discussion</source>
        <translation>För diskussion</translation>
    </message>
</context>
<context>
    <name>GrantDialog</name>
    <message>
        <source>Grant money</source>
        <translation>Bevilja medel</translation>
    </message>
    <message>
        <source>&amp;Grant</source>
        <translation>&amp;Bevilja</translation>
    </message>
    <message>
        <source>Granted to %1, in SEK</source>
        <translation>Beviljas %1, i kronor</translation>
    </message>
    <message>
        <source>%1, asked for %2</source>
        <translation>%1, har sökt %2</translation>
    </message>
    <message>
        <source>Sums in SEK; an empty field grants nothing yet.</source>
        <translation>Belopp i kronor; ett tomt fält beviljar inget än.</translation>
    </message>
</context>
<context>
    <name>HandInDialog</name>
    <message>
        <source>Hand in</source>
        <translation>Lämna in</translation>
    </message>
    <message>
        <source>The file holds your points and comments, signed with the key of this computer. The documents are not in it. You can go on working afterwards and hand in again; the lead&apos;s file takes in what is new.</source>
        <translation>Filen innehåller dina poäng och kommentarer, signerade med den här datorns nyckel. Dokumenten finns inte i den. Du kan fortsätta arbeta efteråt och lämna in igen; den ansvarigas fil tar in det som är nytt.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bläddra…</translation>
    </message>
    <message>
        <source>&amp;Write the hand-in</source>
        <translation>&amp;Skriv inlämningen</translation>
    </message>
    <message>
        <source>Open the f&amp;older</source>
        <translation>Öppna &amp;mappen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>Hand in your reviews</source>
        <translation>Lämna in dina granskningar</translation>
    </message>
    <message>
        <source>%1 hand-in</source>
        <translation>%1 inlämning</translation>
    </message>
    <message>
        <source>Should the lead ask: the fingerprint of this computer is %1.</source>
        <translation>Om den ansvariga handläggaren frågar: den här datorns fingeravtryck är %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are not submitted. They go along as drafts and don&apos;t count yet.</source>
        <translation>
            <numerusform>%n granskning är inte inlämnad. Den följer med som utkast och räknas inte än.</numerusform>
            <numerusform>%n granskningar är inte inlämnade. De följer med som utkast och räknas inte än.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the hand-in a file name.</source>
        <translation>Ge inlämningen ett filnamn.</translation>
    </message>
    <message>
        <source>Handing in</source>
        <translation>Lämnar in</translation>
    </message>
    <message>
        <source>%1 is ready, in the folder %2. Send it to the lead of the call, and keep your own file.</source>
        <translation>%1 är klar och ligger i mappen %2. Skicka den till den som ansvarar för utlysningen, och behåll din egen fil.</translation>
    </message>
    <message>
        <source>Tell the lead the password on another way than the file.</source>
        <translation>Säg lösenordet till den som leder utlysningen på annan väg än filen.</translation>
    </message>
    <message>
        <source>Hand in as</source>
        <translation>Lämna in som</translation>
    </message>
</context>
<context>
    <name>HandoutBox</name>
    <message>
        <source>Folder for the hand-outs</source>
        <translation>Mapp för utskicken</translation>
    </message>
    <message>
        <source>Writing hand-outs</source>
        <translation>Skriver utskick</translation>
    </message>
    <message numerus="yes">
        <source>%n hand-out(s) in %1. Send each to its reviewer, as you would a confidential paper:</source>
        <translation>
            <numerusform>%n utskick i %1. Skicka det till granskaren, som en förtrolig handling:</numerusform>
            <numerusform>%n utskick i %1. Skicka vart och ett till sin granskare, som förtroliga handlingar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The hand-outs that were written before are complete.</source>
        <translation>Avbrutet. De utskick som redan är skrivna är fullständiga.</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Skicka ut</translation>
    </message>
    <message>
        <source>Each reviewer gets a file of their own: the call, the applications with their documents, and their own reviews so far. Nobody else&apos;s reviews are in it.</source>
        <translation>Varje granskare får en egen fil: utlysningen, ansökningarna med sina dokument och sina egna granskningar hittills. Ingen annans granskningar finns i den.</translation>
    </message>
    <message>
        <source>Write &amp;hand-outs…</source>
        <translation>Skriv &amp;utskick…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Öppna m&amp;appen</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help – Urval</source>
        <translation>Hjälp – Urval</translation>
    </message>
    <message>
        <source>&amp;Search the help</source>
        <translation>&amp;Sök i hjälpen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Hjälpens sidor</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hjälpsida</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
    <message>
        <source>No page of the help holds that.</source>
        <translation>Ingen sida i hjälpen innehåller det.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Tid (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Avser</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Gammalt värde</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nytt värde</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Från filen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Search in the values</source>
        <translation>Sök i värdena</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla personer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>Alla ansökningar</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;till</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>valfri dag</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Från dagen</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Till dagen</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>Visa a&amp;llt</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>%1 history.csv</source>
        <translation>%1 historik.csv</translation>
    </message>
    <message>
        <source>Save the history as a table</source>
        <translation>Spara historiken som tabell</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are in %1.</source>
        <translation>
            <numerusform>%n ändring finns i %1.</numerusform>
            <numerusform>%n ändringar finns i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no table was written.</source>
        <translation>Avbrutet; ingen tabell skrevs.</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Bara: %1</translation>
    </message>
    <message>
        <source>Save as a ta&amp;ble…</source>
        <translation>Spara som ta&amp;bell…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Show them &amp;anyway</source>
        <translation>Visa dem &amp;ändå</translation>
    </message>
    <message>
        <source>All &amp;values</source>
        <translation>Alla &amp;värden</translation>
    </message>
    <message>
        <source>Others&apos; reviews are left out until you have submitted your own.</source>
        <translation>Andras granskningar är utelämnade tills du har lämnat in dina egna.</translation>
    </message>
    <message>
        <source>Progress of saving the table</source>
        <translation>Hur långt sparandet av tabellen har kommit</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>The change in full</source>
        <translation>Ändringen i sin helhet</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Visa fl&amp;er</translation>
    </message>
    <message>
        <source>All of this val&amp;ue</source>
        <translation>Hela värdets histori&amp;k</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Avser</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Gammalt värde</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nytt värde</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Från filen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ändring</numerusform>
            <numerusform>%n ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 of %2 changes</source>
        <translation>De nyaste %1 av %2 ändringar</translation>
    </message>
    <message>
        <source>%1, %2, device %3, from %4</source>
        <translation>%1, %2, enhet %3, från %4</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>denna fil</translation>
    </message>
    <message>
        <source>%1 (the clock can&apos;t be right)</source>
        <translation>%1 (klockan kan inte stämma)</translation>
    </message>
</context>
<context>
    <name>InboxFoot</name>
    <message numerus="yes">
        <source>%1 of %n application(s) submitted</source>
        <translation>
            <numerusform>%1 av %n ansökan inlämnad</numerusform>
            <numerusform>%1 av %n ansökningar inlämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n ansökan</numerusform>
            <numerusform>%n ansökningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Submit %n finished review(s)…</source>
        <translation>
            <numerusform>&amp;Lämna in %n färdig granskning…</numerusform>
            <numerusform>&amp;Lämna in %n färdiga granskningar…</numerusform>
        </translation>
    </message>
    <message>
        <source>No finished reviews to submit</source>
        <translation>Inga färdiga att lämna in</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Senast %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n dag kvar</numerusform>
            <numerusform>%n dagar kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag för sent</numerusform>
            <numerusform>%n dagar för sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message numerus="yes">
        <source>%n document(s) are still being read for the search.</source>
        <translation>
            <numerusform>%n dokument läses fortfarande in för sökningen.</numerusform>
            <numerusform>%n dokument läses fortfarande in för sökningen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n document(s) can&apos;t be read, so nothing is found in them.</source>
        <translation>
            <numerusform>Texten i %n dokument går inte att läsa, så inget hittas i det.</numerusform>
            <numerusform>Texten i %n dokument går inte att läsa, så inget hittas i dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) shown</source>
        <translation>
            <numerusform>%n ansökan visas</numerusform>
            <numerusform>%n ansökningar visas</numerusform>
        </translation>
    </message>
    <message>
        <source>No application here lacks points.</source>
        <translation>Ingen ansökan här saknar poäng.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) submitted</source>
        <translation>
            <numerusform>%n granskning inlämnad</numerusform>
            <numerusform>%n granskningar inlämnade</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no applications in this file yet.</source>
        <translation>Det finns inga ansökningar i filen ännu.</translation>
    </message>
    <message>
        <source>No application matches the search and the filter.</source>
        <translation>Ingen ansökan passar sökningen och filtret.</translation>
    </message>
    <message>
        <source>Search applicants, numbers, regions and the documents&apos; text</source>
        <translation>Sök bland sökande, nummer, regioner och i dokumentens text</translation>
    </message>
    <message>
        <source>Search the applications</source>
        <translation>Sök bland ansökningarna</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Alla lägen</translation>
    </message>
    <message>
        <source>Show applications with this status</source>
        <translation>Visa ansökningar i det här läget</translation>
    </message>
    <message>
        <source>Flagge&amp;d only</source>
        <translation>Bara &amp;flaggade</translation>
    </message>
    <message>
        <source>In order of &amp;number</source>
        <translation>I &amp;nummerordning</translation>
    </message>
    <message>
        <source>Otherwise in an order of your own, so that no application is read last by everybody.</source>
        <translation>Annars i en egen ordning, så att ingen ansökan läses sist av alla.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ansökningar</translation>
    </message>
</context>
<context>
    <name>InboxTableModel</name>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>In the documents</source>
        <translation>I dokumenten</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Poängsatt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belägg</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggor</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s), p. %1: %2</source>
        <translation>
            <numerusform>%n träff, s. %1: %2</numerusform>
            <numerusform>%n träffar, s. %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>ItemClock</name>
    <message>
        <source>%1 (paused)</source>
        <translation>%1 (pausad)</translation>
    </message>
    <message>
        <source>Time on this item: %1</source>
        <translation>Tid på denna punkt: %1</translation>
    </message>
</context>
<context>
    <name>ItemHeader</name>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (avslutad)</translation>
    </message>
    <message>
        <source>Item %1 of %2, %3 closed</source>
        <translation>Punkt %1 av %2, %3 avslutade</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Consensus: %1</source>
        <translation>Enighet: %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen än</translation>
    </message>
    <message>
        <source>No dialogue with %1 is recorded.</source>
        <translation>Ingen dialog med %1 är antecknad.</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>regionen</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Föredragande</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Notes on the item</source>
        <translation>Anteckningar om punkten</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Vad som sades</translation>
    </message>
</context>
<context>
    <name>KeyChangeDialog</name>
    <message>
        <source>Change key</source>
        <translation>Ändra tangent</translation>
    </message>
    <message>
        <source>New key for “%1”:</source>
        <translation>Ny tangent för ”%1”:</translation>
    </message>
    <message>
        <source>Why the key can&apos;t be used</source>
        <translation>Varför tangenten inte kan användas</translation>
    </message>
</context>
<context>
    <name>KeySheetDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>&amp;Single keys: letters, digits and signs work without Ctrl</source>
        <translation>&amp;Enkla tangenter: bokstäver, siffror och tecken fungerar utan Ctrl</translation>
    </message>
    <message>
        <source>Ch&amp;ange key…</source>
        <translation>Ä&amp;ndra tangent…</translation>
    </message>
    <message>
        <source>All keys as &amp;delivered</source>
        <translation>&amp;Återställ alla tangenter</translation>
    </message>
    <message>
        <source>Keys by screen</source>
        <translation>Tangenter per vy</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Gör</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tangent</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Poängsättning</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>List of applications</source>
        <translation>Lista över ansökningar</translation>
    </message>
    <message>
        <source>&amp;Open a review file…</source>
        <translation>Öppna &amp;granskningsfil…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;para</translation>
    </message>
    <message>
        <source>S&amp;tart a call…</source>
        <translation>&amp;Starta utlysning…</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Behörighet</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Urval</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Sammanfogning</translation>
    </message>
    <message>
        <source>Merge conflicts</source>
        <translation>Sammanfogningskonflikter</translation>
    </message>
    <message>
        <source>Save a cop&amp;y as…</source>
        <translation>Spara en &amp;kopia som…</translation>
    </message>
    <message>
        <source>&amp;Hand in…</source>
        <translation>&amp;Lämna in …</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>S&amp;täng filen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Inkorg</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Granskning</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Utlysning</translation>
    </message>
    <message>
        <source>Eli&amp;gibility</source>
        <translation>Be&amp;hörighet</translation>
    </message>
    <message>
        <source>Pe&amp;ople</source>
        <translation>Pers&amp;oner</translation>
    </message>
    <message>
        <source>Co&amp;ntacts</source>
        <translation>Ko&amp;ntakter</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Sammanfoga</translation>
    </message>
    <message>
        <source>Ran&amp;king</source>
        <translation>&amp;Rangordning</translation>
    </message>
    <message>
        <source>M&amp;eeting</source>
        <translation>Mö&amp;te</translation>
    </message>
    <message>
        <source>Se&amp;lection</source>
        <translation>Urva&amp;l</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>Ra&amp;pport</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>Histori&amp;k</translation>
    </message>
    <message>
        <source>Merge conflic&amp;ts…</source>
        <translation>Sa&amp;mmanfogningskonflikter…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Bakåt</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Framåt</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nästa panel</translation>
    </message>
    <message>
        <source>&amp;Hide the list</source>
        <translation>&amp;Dölj listan</translation>
    </message>
    <message>
        <source>&amp;Reading focus</source>
        <translation>&amp;Läsläge</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Sök kommando…</translation>
    </message>
    <message>
        <source>&amp;Help pages…</source>
        <translation>&amp;Hjälpsidor…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tangenter…</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Poäng %1</translation>
    </message>
    <message>
        <source>Score the active criterion</source>
        <translation>Sätt poäng på det aktiva kriteriet</translation>
    </message>
    <message>
        <source>Half a step up</source>
        <translation>Ett halvt steg upp</translation>
    </message>
    <message>
        <source>Half a step down</source>
        <translation>Ett halvt steg ned</translation>
    </message>
    <message>
        <source>Clear the score</source>
        <translation>Ta bort poängen</translation>
    </message>
    <message>
        <source>Next unscored criterion</source>
        <translation>Nästa kriterium utan poäng</translation>
    </message>
    <message>
        <source>Next criterion</source>
        <translation>Nästa kriterium</translation>
    </message>
    <message>
        <source>Previous criterion</source>
        <translation>Föregående kriterium</translation>
    </message>
    <message>
        <source>Next application</source>
        <translation>Nästa ansökan</translation>
    </message>
    <message>
        <source>Previous application</source>
        <translation>Föregående ansökan</translation>
    </message>
    <message>
        <source>Next unscored application</source>
        <translation>Nästa ansökan utan poäng</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>Kriterium %1</translation>
    </message>
    <message>
        <source>Go to criterion 1–9</source>
        <translation>Gå till kriterium 1–9</translation>
    </message>
    <message>
        <source>Selection becomes evidence</source>
        <translation>Gör markeringen till belägg</translation>
    </message>
    <message>
        <source>Selection becomes evidence for criterion %1</source>
        <translation>Gör markeringen till belägg för kriterium %1</translation>
    </message>
    <message>
        <source>Selection becomes evidence for criterion 1–9</source>
        <translation>Gör markeringen till belägg för kriterium 1–9</translation>
    </message>
    <message>
        <source>Next evidence</source>
        <translation>Nästa belägg</translation>
    </message>
    <message>
        <source>Previous evidence</source>
        <translation>Föregående belägg</translation>
    </message>
    <message>
        <source>Write the comment (Esc: back to the card)</source>
        <translation>Skriv kommentaren (Esc: tillbaka till kortet)</translation>
    </message>
    <message>
        <source>Reusable comments</source>
        <translation>Återanvändbara kommentarer</translation>
    </message>
    <message>
        <source>Where does it answer this criterion? Next passage</source>
        <translation>Var svarar den på kriteriet? Nästa stycke</translation>
    </message>
    <message>
        <source>Where does it answer this criterion? Previous passage</source>
        <translation>Var svarar den på kriteriet? Föregående stycke</translation>
    </message>
    <message>
        <source>Flag for discussion</source>
        <translation>Flagga för diskussion</translation>
    </message>
    <message>
        <source>Abstain or declare a conflict of interest…</source>
        <translation>Avstå eller anmäl jäv…</translation>
    </message>
    <message>
        <source>Abstain from this criterion</source>
        <translation>Avstå från kriteriet</translation>
    </message>
    <message>
        <source>History of these points…</source>
        <translation>Poängens historik…</translation>
    </message>
    <message>
        <source>How my points are spread…</source>
        <translation>Hur mina poäng är spridda…</translation>
    </message>
    <message>
        <source>Submit the review…</source>
        <translation>Lämna in granskningen…</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Bläddra nedåt</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Bläddra uppåt</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Första sidan</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Sista sidan</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>Gå till sida…</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Sök i dokumentet</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Sök nästa</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Sök föregående</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zooma in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zooma ut</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Verklig storlek</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Anpassa till bredden</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Anpassa till sidan</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotera</translation>
    </message>
    <message>
        <source>Next document of the application</source>
        <translation>Ansökans nästa dokument</translation>
    </message>
    <message>
        <source>Read the page as text</source>
        <translation>Läs sidan som text</translation>
    </message>
    <message>
        <source>Draw an area (or drag with Ctrl)</source>
        <translation>Rita ett område (eller dra med Ctrl)</translation>
    </message>
    <message>
        <source>Pages and outline</source>
        <translation>Sidor och innehåll</translation>
    </message>
    <message>
        <source>Dark pages</source>
        <translation>Mörka sidor</translation>
    </message>
    <message>
        <source>Accept on this rule</source>
        <translation>Godta på den här regeln</translation>
    </message>
    <message>
        <source>Judge the first pages only</source>
        <translation>Bedöm bara första sidorna</translation>
    </message>
    <message>
        <source>Exclude on this rule</source>
        <translation>Uteslut på den här regeln</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka beslutet</translation>
    </message>
    <message>
        <source>Next rule that needs a person</source>
        <translation>Nästa regel som kräver beslut</translation>
    </message>
    <message>
        <source>Facts of the application…</source>
        <translation>Uppgifter om ansökan…</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Öppna ansökan</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Sök i listan</translation>
    </message>
    <message>
        <source>Consensus %1</source>
        <translation>Enighet %1</translation>
    </message>
    <message>
        <source>The points agreed on for the active criterion</source>
        <translation>Poängen som mötet enas om för det aktiva kriteriet</translation>
    </message>
    <message>
        <source>Take the consensus back</source>
        <translation>Ta tillbaka enigheten</translation>
    </message>
    <message>
        <source>Next criterion without consensus; after the last, the next item</source>
        <translation>Nästa kriterium utan enighet; efter det sista nästa punkt</translation>
    </message>
    <message>
        <source>Close the item and take the next</source>
        <translation>Avsluta punkten och ta nästa</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nästa punkt</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Föregående punkt</translation>
    </message>
    <message>
        <source>Write the reason (Esc: back to the card)</source>
        <translation>Skriv skälet (Esc: tillbaka till kortet)</translation>
    </message>
    <message>
        <source>Write notes (Esc: back)</source>
        <translation>Skriv anteckningar (Esc: tillbaka)</translation>
    </message>
    <message>
        <source>Choose the rapporteur</source>
        <translation>Välj föredragande</translation>
    </message>
    <message>
        <source>Dialogue with the region…</source>
        <translation>Dialog med regionen…</translation>
    </message>
    <message>
        <source>Next evidence, anybody&apos;s</source>
        <translation>Nästa belägg, vems som helst</translation>
    </message>
    <message>
        <source>Previous evidence, anybody&apos;s</source>
        <translation>Föregående belägg, vems som helst</translation>
    </message>
    <message>
        <source>Pause or start the clock</source>
        <translation>Pausa eller starta klockan</translation>
    </message>
    <message>
        <source>Projector: larger, without names</source>
        <translation>Projektor: större, utan namn</translation>
    </message>
    <message>
        <source>Next tab: meeting, moves, minutes</source>
        <translation>Nästa flik: möte, flyttningar, protokoll</translation>
    </message>
    <message>
        <source>Save the minutes…</source>
        <translation>Spara protokollet…</translation>
    </message>
    <message>
        <source>Select…</source>
        <translation>Välj ut…</translation>
    </message>
    <message>
        <source>Make a reserve…</source>
        <translation>Sätt som reserv…</translation>
    </message>
    <message>
        <source>Don&apos;t select…</source>
        <translation>Välj inte ut…</translation>
    </message>
    <message>
        <source>Decide as proposed…</source>
        <translation>Besluta enligt förslaget…</translation>
    </message>
    <message>
        <source>Take the decision back…</source>
        <translation>Ta tillbaka beslutet…</translation>
    </message>
    <message>
        <source>Grant money…</source>
        <translation>Bevilja medel…</translation>
    </message>
    <message>
        <source>Draw lots…</source>
        <translation>Dra lott…</translation>
    </message>
    <message>
        <source>Lock the result…</source>
        <translation>Lås resultatet…</translation>
    </message>
    <message>
        <source>Reopen the result…</source>
        <translation>Öppna resultatet igen…</translation>
    </message>
    <message>
        <source>&amp;Edit the person…</source>
        <translation>Ändra &amp;personen…</translation>
    </message>
    <message>
        <source>Give to the reviewer, or &amp;take back</source>
        <translation>Ge till granskaren, eller &amp;ta tillbaka</translation>
    </message>
    <message>
        <source>Scored first by &amp;all, or not</source>
        <translation>Bedöms först av &amp;alla, eller inte</translation>
    </message>
    <message>
        <source>&amp;Spread evenly…</source>
        <translation>&amp;Fördela jämnt…</translation>
    </message>
    <message>
        <source>&amp;From a table…</source>
        <translation>&amp;Ur en tabell…</translation>
    </message>
    <message>
        <source>Write &amp;hand-outs…</source>
        <translation>Skriv &amp;utskick…</translation>
    </message>
    <message>
        <source>Mails with the hand-&amp;outs…</source>
        <translation>Mejl med ut&amp;skicken…</translation>
    </message>
    <message>
        <source>Re&amp;minders…</source>
        <translation>På&amp;minnelser…</translation>
    </message>
    <message>
        <source>&amp;Roster</source>
        <translation>&amp;Deltagare</translation>
    </message>
    <message>
        <source>Assi&amp;gnment</source>
        <translation>&amp;Fördelning</translation>
    </message>
    <message>
        <source>Conflicts of &amp;interest</source>
        <translation>&amp;Jäv</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>F&amp;ramsteg</translation>
    </message>
    <message>
        <source>&amp;Add a contact…</source>
        <translation>&amp;Lägg till en kontakt…</translation>
    </message>
    <message>
        <source>&amp;Edit the contact…</source>
        <translation>&amp;Ändra kontakten…</translation>
    </message>
    <message>
        <source>&amp;Remove the contact…</source>
        <translation>&amp;Ta bort kontakten…</translation>
    </message>
    <message>
        <source>Search the &amp;log</source>
        <translation>&amp;Sök i loggen</translation>
    </message>
    <message>
        <source>&amp;New information meeting…</source>
        <translation>&amp;Nytt informationsmöte…</translation>
    </message>
    <message>
        <source>Edit the &amp;meeting…</source>
        <translation>Ändra &amp;mötet…</translation>
    </message>
    <message>
        <source>Take in a &amp;sign-up list…</source>
        <translation>Läs in en &amp;anmälningslista…</translation>
    </message>
    <message>
        <source>Sign a &amp;person up…</source>
        <translation>Anmäl en &amp;person…</translation>
    </message>
    <message>
        <source>&amp;Came, or not</source>
        <translation>&amp;Kom, eller inte</translation>
    </message>
    <message>
        <source>Cance&amp;lled, or not</source>
        <translation>&amp;Avbokad, eller inte</translation>
    </message>
    <message>
        <source>Contact l&amp;og</source>
        <translation>Kontaktl&amp;ogg</translation>
    </message>
    <message>
        <source>&amp;Information meetings</source>
        <translation>&amp;Informationsmöten</translation>
    </message>
    <message>
        <source>&amp;Choose files to merge…</source>
        <translation>&amp;Välj filer att sammanfoga…</translation>
    </message>
    <message>
        <source>&amp;Merge them</source>
        <translation>&amp;Sammanfoga dem</translation>
    </message>
    <message>
        <source>&amp;Undo the last merge…</source>
        <translation>&amp;Ångra den senaste sammanfogningen…</translation>
    </message>
    <message>
        <source>&amp;Purge a document…</source>
        <translation>&amp;Rensa ett dokument…</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Filer</translation>
    </message>
    <message>
        <source>&amp;List of merges</source>
        <translation>&amp;Lista över sammanfogningar</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>Säkerhets&amp;kopior</translation>
    </message>
    <message>
        <source>Take value %1</source>
        <translation>Ta värde %1</translation>
    </message>
    <message>
        <source>Take value 1–9</source>
        <translation>Ta värde 1–9</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>Behåll båda texterna</translation>
    </message>
    <message>
        <source>Write another value…</source>
        <translation>Skriv ett annat värde…</translation>
    </message>
    <message>
        <source>Send back to the owner</source>
        <translation>Skicka tillbaka till ägaren</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Lämna den öppen</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Nästa konflikt</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Föregående konflikt</translation>
    </message>
    <message>
        <source>All that remain: the newest…</source>
        <translation>Alla som återstår: det nyaste…</translation>
    </message>
    <message>
        <source>Settle what is decided</source>
        <translation>Lös det som är bestämt</translation>
    </message>
    <message>
        <source>That key can&apos;t be used.</source>
        <translation>Den tangenten kan inte användas.</translation>
    </message>
    <message>
        <source>That key is already used for “%1”.</source>
        <translation>Den tangenten används redan för ”%1”.</translation>
    </message>
</context>
<context>
    <name>KindDelegate</name>
    <message>
        <source>What the document is taken as</source>
        <translation>Vad dokumentet räknas som</translation>
    </message>
</context>
<context>
    <name>LevelLabel</name>
    <message>
        <source>Point at a value to see what it means.</source>
        <translation>Peka på ett värde för att se vad det betyder.</translation>
    </message>
</context>
<context>
    <name>LineLabel</name>
    <message numerus="yes">
        <source>There are places for all %n ranked application(s), so there is no line.</source>
        <translation>
            <numerusform>Det finns plats för den enda rangordnade ansökan, så det finns ingen gräns.</numerusform>
            <numerusform>Det finns plats för alla %n rangordnade ansökningar, så det finns ingen gräns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s): the selection line runs below row %1, at expected rank %2.</source>
        <translation>
            <numerusform>%n plats: urvalsgränsen går under rad %1, vid förväntad plats %2.</numerusform>
            <numerusform>%n platser: urvalsgränsen går under rad %1, vid förväntad plats %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected, %2 at the line, %3 not selected.</source>
        <translation>%1 utvalda, %2 vid gränsen, %3 inte utvalda.</translation>
    </message>
    <message numerus="yes">
        <source>The line parts %n application(s) of equal rank.</source>
        <translation>
            <numerusform>Gränsen skiljer %n ansökan från en med samma plats.</numerusform>
            <numerusform>Gränsen skiljer %n ansökningar med samma plats åt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>p. %1: to page %2</source>
        <translation>s. %1: till sida %2</translation>
    </message>
    <message>
        <source>p. %1: %2</source>
        <translation>s. %1: %2</translation>
    </message>
    <message>
        <source>This document has no links.</source>
        <translation>Dokumentet har inga länkar.</translation>
    </message>
    <message>
        <source>Links of the document</source>
        <translation>Dokumentets länkar</translation>
    </message>
    <message>
        <source>Enter goes there; an address is shown first and opened only when asked.</source>
        <translation>Enter går dit; en adress visas först och öppnas bara om du ber om det.</translation>
    </message>
</context>
<context>
    <name>LinkedPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>Link to page %1</source>
        <translation>Länk till sida %1</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Länk till %1</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Remove the contact</source>
        <translation>Ta bort kontakten</translation>
    </message>
    <message>
        <source>Take this contact out of the log?</source>
        <translation>Ta bort den här kontakten ur loggen?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>No contact is chosen.</source>
        <translation>Ingen kontakt är vald.</translation>
    </message>
    <message>
        <source>This comes from a sign-up list: change it under “Information meetings”.</source>
        <translation>Det här kommer ur en anmälningslista: ändra det under ”Informationsmöten”.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) with applicants and regions.</source>
        <translation>
            <numerusform>%n kontakt med sökande och regioner.</numerusform>
            <numerusform>%n kontakter med sökande och regioner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n contact(s) with applicants and regions.</source>
        <translation>
            <numerusform>%1 av %n kontakt med sökande och regioner.</numerusform>
            <numerusform>%1 av %n kontakter med sökande och regioner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Vad som sades</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Vad det ledde till</translation>
    </message>
    <message>
        <source>Application, region, person or word</source>
        <translation>Ansökan, region, person eller ord</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Sök i loggen</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Slag av kontakt</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>Contact log</source>
        <translation>Kontaktlogg</translation>
    </message>
</context>
<context>
    <name>MailsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Save all as drafts…</source>
        <translation>&amp;Spara alla som utkast…</translation>
    </message>
    <message>
        <source>Copied: the mail to %1</source>
        <translation>Kopierat: mejlet till %1</translation>
    </message>
    <message>
        <source>Folder for the drafts</source>
        <translation>Mapp för utkasten</translation>
    </message>
    <message>
        <source>The drafts couldn&apos;t be saved: %1</source>
        <translation>Utkasten kunde inte sparas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) in %1. Open each in the mail program, attach the file, and send.</source>
        <translation>
            <numerusform>%n utkast i %1. Öppna det i mejlprogrammet, bifoga filen och skicka.</numerusform>
            <numerusform>%n utkast i %1. Öppna vart och ett i mejlprogrammet, bifoga filen och skicka.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mejl</translation>
    </message>
    <message>
        <source>What the mail says</source>
        <translation>Vad som står i mejlet</translation>
    </message>
    <message>
        <source>Each is in its reader&apos;s language. You send them from your mail program.</source>
        <translation>Vart och ett är på mottagarens språk. Du skickar dem från ditt mejlprogram.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Till: %1</translation>
    </message>
    <message>
        <source>no address is known</source>
        <translation>ingen adress är känd</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a review file</source>
        <translation>Öppna granskningsfil</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Spara en kopia som</translation>
    </message>
    <message>
        <source>Saved %1, nothing to do</source>
        <translation>Sparat %1, inget att göra</translation>
    </message>
    <message>
        <source>Review files (*%1)</source>
        <translation>Granskningsfiler (*%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>The latest changes are lost if you quit now.</source>
        <translation>De senaste ändringarna går förlorade om du avslutar nu.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Stanna kvar</translation>
    </message>
    <message>
        <source>&amp;Quit without saving</source>
        <translation>&amp;Avsluta utan att spara</translation>
    </message>
</context>
<context>
    <name>MarksColumn</name>
    <message>
        <source>Places in the document</source>
        <translation>Ställen i dokumentet</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n markering</numerusform>
            <numerusform>%n markeringar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Selected</source>
        <translation>Utvald</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserv</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Inte utvald</translation>
    </message>
    <message>
        <source>The ranking</source>
        <translation>Rangordningen</translation>
    </message>
    <message>
        <source>Room for all who were left</source>
        <translation>Plats för alla som var kvar</translation>
    </message>
    <message>
        <source>A region not covered yet</source>
        <translation>En region utan utvald</translation>
    </message>
    <message>
        <source>Regional spread</source>
        <translation>Regional spridning</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Lottning</translation>
    </message>
    <message>
        <source>People&apos;s own judgement</source>
        <translation>Egen bedömning</translation>
    </message>
    <message>
        <source>Open: people decide, or draw lots</source>
        <translation>Öppet: avgör själva eller dra lott</translation>
    </message>
    <message>
        <source>at the line</source>
        <translation>vid gränsen</translation>
    </message>
    <message>
        <source>reviewers disagree</source>
        <translation>granskarna är oense</translation>
    </message>
    <message>
        <source>one review only</source>
        <translation>bara en granskning</translation>
    </message>
    <message>
        <source>Below the threshold for %1</source>
        <translation>Under tröskeln för %1</translation>
    </message>
    <message>
        <source>Points on %1</source>
        <translation>Poäng på %1</translation>
    </message>
    <message>
        <source>no review counts</source>
        <translation>ingen granskning räknas</translation>
    </message>
    <message>
        <source>clear of the line</source>
        <translation>klart från gränsen</translation>
    </message>
    <message>
        <source>Granted: SEK %1; no budget is set.</source>
        <translation>Beviljat: %1 kr; ingen budget är satt.</translation>
    </message>
    <message>
        <source>Granted: SEK %1 of %2, which is %3 more than there is.</source>
        <translation>Beviljat: %1 kr av %2, vilket är %3 mer än vad som finns.</translation>
    </message>
    <message>
        <source>Granted: SEK %1 of %2; %3 is left.</source>
        <translation>Beviljat: %1 kr av %2; %3 återstår.</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>Information meeting</source>
        <translation>Informationsmöte</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ingen gräns</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Rubrik</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Plats</translation>
    </message>
    <message>
        <source>&amp;Starts</source>
        <translation>&amp;Börjar</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>&amp;Slutar</translation>
    </message>
    <message>
        <source>Sign up &amp;by</source>
        <translation>Anmälan &amp;senast</translation>
    </message>
    <message>
        <source>Se&amp;ats</source>
        <translation>Pl&amp;atser</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>This is the last item.</source>
        <translation>Detta är den sista punkten.</translation>
    </message>
    <message>
        <source>This is the first item.</source>
        <translation>Detta är den första punkten.</translation>
    </message>
    <message>
        <source>Every item on the agenda is closed.</source>
        <translation>Alla punkter på dagordningen är avslutade.</translation>
    </message>
    <message>
        <source>%1 is not on the scale of %2 to %3.</source>
        <translation>%1 finns inte på skalan %2 till %3.</translation>
    </message>
    <message>
        <source>This application has no region; write it on the call&apos;s page.</source>
        <translation>Ansökan saknar region; skriv den på utlysningens sida.</translation>
    </message>
    <message>
        <source>Reviewer %1</source>
        <translation>Granskare %1</translation>
    </message>
    <message>
        <source>There is no application to discuss yet</source>
        <translation>Det finns ingen ansökan att diskutera än</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta upp igen</translation>
    </message>
    <message>
        <source>Close the item</source>
        <translation>Avsluta punkten</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>Ranking by reviews and by consensus</source>
        <translation>Rangordning enligt granskningarna och enligt enigheten</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>Mötets delar</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Flyttningar</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Dialogue with the region…</source>
        <translation>Dialog med regionen…</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
</context>
<context>
    <name>MeetingsTab</name>
    <message>
        <source>There is no information meeting yet: add one first.</source>
        <translation>Det finns inget informationsmöte än: lägg till ett först.</translation>
    </message>
    <message>
        <source>Sign-up list</source>
        <translation>Anmälningslista</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tabeller (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n new on the list.</source>
        <translation>
            <numerusform>%n ny på listan.</numerusform>
            <numerusform>%n nya på listan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came</source>
        <translation>%1 kom</translation>
    </message>
    <message>
        <source>%1 didn&apos;t come</source>
        <translation>%1 kom inte</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 avbokad</translation>
    </message>
    <message>
        <source>%1 takes part after all</source>
        <translation>%1 deltar ändå</translation>
    </message>
    <message>
        <source>There is no information meeting yet.</source>
        <translation>Det finns inget informationsmöte än.</translation>
    </message>
    <message>
        <source>%1 of %2 seats taken</source>
        <translation>%1 av %2 platser tagna</translation>
    </message>
    <message>
        <source>%1 seats taken</source>
        <translation>%1 platser tagna</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 väntar</translation>
    </message>
    <message>
        <source>%1 too late</source>
        <translation>%1 för sent</translation>
    </message>
    <message>
        <source>sign up by %1</source>
        <translation>anmälan senast %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>Anmäld</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Didn&apos;t come</source>
        <translation>Kom inte</translation>
    </message>
    <message>
        <source>Mee&amp;ting</source>
        <translation>Mö&amp;te</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Öppna s&amp;enaste</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xtstorlek</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>Go on to the next criterion &amp;after a score</source>
        <translation>Gå &amp;vidare till nästa kriterium efter poäng</translation>
    </message>
    <message>
        <source>&amp;Single keys without Ctrl</source>
        <translation>&amp;Enkla tangenter utan Ctrl</translation>
    </message>
    <message>
        <source>&amp;About Urval</source>
        <translation>&amp;Om Urval</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som s&amp;ystemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hög kontrast</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ångra: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gör om: %1</translation>
    </message>
</context>
<context>
    <name>MergeDesk</name>
    <message>
        <source>There is no merge to undo.</source>
        <translation>Det finns ingen sammanfogning att ångra.</translation>
    </message>
    <message>
        <source>Only a lead purges documents.</source>
        <translation>Bara en ansvarig handläggare rensar dokument.</translation>
    </message>
    <message>
        <source>Parts of the merge page</source>
        <translation>Sammanfogningssidans delar</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>The ranking was not compared.</source>
        <translation>Rangordningen jämfördes inte.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Sammanfogar</translation>
    </message>
    <message>
        <source>Files that were handed in</source>
        <translation>Filer som har lämnats in</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Kontrollerar %1</translation>
    </message>
    <message numerus="yes">
        <source>The ranking before and after is shown once your own %n review(s) are submitted.</source>
        <translation>
            <numerusform>Rangordningen före och efter visas när din egen %n granskning är inlämnad.</numerusform>
            <numerusform>Rangordningen före och efter visas när dina egna %n granskningar är inlämnade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranking before and after…</source>
        <translation>Rangordnar före och efter…</translation>
    </message>
    <message>
        <source>Stopped. The files that were merged before are in; merge again to go on.</source>
        <translation>Avbrutet. Filerna som hann sammanfogas är inne; sammanfoga igen för att fortsätta.</translation>
    </message>
    <message>
        <source>No review file was among what was dropped.</source>
        <translation>Ingen granskningsfil fanns bland det som släpptes.</translation>
    </message>
    <message>
        <source>Merge what was handed in</source>
        <translation>Sammanfoga det som har lämnats in</translation>
    </message>
    <message>
        <source>Choose the files that came back, or drop them here. They are checked first, and nothing changes until you press Merge; the order of the files doesn&apos;t matter, and a file twice does no harm.</source>
        <translation>Välj filerna som har kommit tillbaka, eller släpp dem här. De kontrolleras först, och inget ändras förrän du trycker på Sammanfoga; filernas ordning spelar ingen roll, och samma fil två gånger gör ingen skada.</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>Välj &amp;filer…</translation>
    </message>
    <message>
        <source>C&amp;lear the list</source>
        <translation>&amp;Töm listan</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Av&amp;bryt</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Sammanfoga</translation>
    </message>
    <message>
        <source>&amp;Undo this merge…</source>
        <translation>Ån&amp;gra denna sammanfogning…</translation>
    </message>
    <message>
        <source>Files to merge</source>
        <translation>Filer att sammanfoga</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Hur långt kontrollen har kommit</translation>
    </message>
</context>
<context>
    <name>MergeStatus</name>
    <message>
        <source>Ready to merge</source>
        <translation>Klar att sammanfoga</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Inget nytt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Sammanfogad</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>State %1 → %2.</source>
        <translation>Tillstånd %1 → %2.</translation>
    </message>
    <message>
        <source>The state stays %1.</source>
        <translation>Tillståndet förblir %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new change(s) would count.</source>
        <translation>
            <numerusform>%n ny ändring skulle räknas.</numerusform>
            <numerusform>%n nya ändringar skulle räknas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) would be open.</source>
        <translation>
            <numerusform>%n konflikt skulle vara öppen.</numerusform>
            <numerusform>%n konflikter skulle vara öppna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n new change(s) count.</source>
        <translation>
            <numerusform>Sammanfogat: %n ny ändring räknas.</numerusform>
            <numerusform>Sammanfogat: %n nya ändringar räknas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file as it was before is kept as %1 in the folder %2.</source>
        <translation>Filen som den var innan finns kvar som %1 i mappen %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be used.</source>
        <translation>
            <numerusform>%n fil kunde inte användas.</numerusform>
            <numerusform>%n filer kunde inte användas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for a person.</source>
        <translation>
            <numerusform>%n konflikt väntar på en människa.</numerusform>
            <numerusform>%n konflikter väntar på en människa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergesPanel</name>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Vems arbete</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Åtskilt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Sammanfogningar</translation>
    </message>
    <message>
        <source>&amp;Undo this merge…</source>
        <translation>Ån&amp;gra denna sammanfogning…</translation>
    </message>
    <message>
        <source>&amp;Redo this merge…</source>
        <translation>&amp;Gör om denna sammanfogning…</translation>
    </message>
    <message>
        <source>Nothing was merged yet. Every merge is listed here, and can be undone.</source>
        <translation>Inget är sammanfogat än. Varje sammanfogning listas här och kan ångras.</translation>
    </message>
    <message>
        <source>The log isn&apos;t as it was written.</source>
        <translation>Loggen är inte som den skrevs.</translation>
    </message>
    <message>
        <source>Each entry of the log holds the hash of the one before, and all of them fit: nothing was changed.</source>
        <translation>Varje post i loggen bär den förra postens hash, och alla stämmer: inget har ändrats.</translation>
    </message>
    <message>
        <source>Undone %1</source>
        <translation>Ångrad %1</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Held nothing new</source>
        <translation>Hade inget nytt</translation>
    </message>
</context>
<context>
    <name>MethodsPane</name>
    <message numerus="yes">
        <source>Methods disagree on %n application(s): some give a place, others none.</source>
        <translation>
            <numerusform>Metoderna är oense om %n ansökan: några ger en plats, andra ingen.</numerusform>
            <numerusform>Metoderna är oense om %n ansökningar: några ger en plats, andra ingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All methods give the places to the same applications.</source>
        <translation>Alla metoder ger platserna till samma ansökningar.</translation>
    </message>
    <message>
        <source>The Kemeny order is proven: no order contradicts the reviewers less.</source>
        <translation>Kemenys ordning är bevisad: ingen ordning motsäger granskarna mindre.</translation>
    </message>
    <message>
        <source>The Kemeny order is not proven optimal: it was found by search.</source>
        <translation>Kemenys ordning är inte bevisat bäst: den hittades genom sökning.</translation>
    </message>
    <message>
        <source>Expected rank is the one to go by: it evens out leniency and knows how sure it is. The others are there to show what hangs on that choice. Each number is the rank by that method.</source>
        <translation>Förväntad plats är den att gå efter: den jämnar ut stränghet och vet hur säker den är. De andra visar vad som hänger på valet av metod. Varje tal är platsen enligt metoden.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metoder</translation>
    </message>
    <message>
        <source>Methods side by side</source>
        <translation>Metoderna sida vid sida</translation>
    </message>
    <message>
        <source>There are too many applications for the Kemeny order.</source>
        <translation>Det är för många ansökningar för Kemenys ordning.</translation>
    </message>
    <message>
        <source>%1 (proven)</source>
        <translation>%1 (bevisad)</translation>
    </message>
    <message>
        <source>%1 (not proven optimal)</source>
        <translation>%1 (inte bevisat bäst)</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>eniga</translation>
    </message>
    <message>
        <source>disagree: a place by %1; none by %2</source>
        <translation>oeniga: plats enligt %1; ingen enligt %2</translation>
    </message>
</context>
<context>
    <name>MinutesPane</name>
    <message>
        <source>Save the minutes</source>
        <translation>Spara protokollet</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Ren text (*.txt)</translation>
    </message>
    <message>
        <source>The minutes are in %1</source>
        <translation>Protokollet finns i %1</translation>
    </message>
    <message>
        <source>&amp;Save the minutes…</source>
        <translation>&amp;Spara protokollet…</translation>
    </message>
    <message>
        <source>Written as the meeting goes, from what is saved in the file.</source>
        <translation>Skrivs medan mötet pågår, ur det som sparats i filen.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>MovesModel</name>
    <message>
        <source>consensus</source>
        <translation>enigheten</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>granskningarna</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>kvar</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>upp %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>ner %1</translation>
    </message>
    <message>
        <source>inside the line now</source>
        <translation>nu innanför gränsen</translation>
    </message>
    <message>
        <source>outside the line now</source>
        <translation>nu utanför gränsen</translation>
    </message>
    <message>
        <source>By consensus</source>
        <translation>Enligt enigheten</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>By reviews</source>
        <translation>Enligt granskningarna</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyttning</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Value from</source>
        <translation>Värde från</translation>
    </message>
    <message>
        <source>Group by reviews</source>
        <translation>Grupp enligt granskningarna</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chans</translation>
    </message>
</context>
<context>
    <name>NewCallDialog</name>
    <message>
        <source>Start a call</source>
        <translation>Starta en utlysning</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>B&amp;läddra…</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>Bläddr&amp;a…</translation>
    </message>
    <message>
        <source>&amp;Start the call</source>
        <translation>&amp;Starta utlysningen</translation>
    </message>
    <message>
        <source>Write who leads the call: the name stands in the report.</source>
        <translation>Skriv vem som ansvarar för utlysningen: namnet står i rapporten.</translation>
    </message>
    <message>
        <source>Give the review file a name.</source>
        <translation>Ge granskningsfilen ett namn.</translation>
    </message>
    <message>
        <source>Another call, from a call file</source>
        <translation>En annan utlysning, från en utlysningsfil</translation>
    </message>
    <message>
        <source>call</source>
        <translation>utlysning</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Utlysning</translation>
    </message>
    <message>
        <source>Call &amp;file</source>
        <translation>Utlysnings&amp;fil</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>A&amp;nsvarig</translation>
    </message>
    <message>
        <source>&amp;Review file</source>
        <translation>&amp;Granskningsfil</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>The review file holds the whole call: criteria, applications, documents and reviews. It belongs to you on this computer; keep it where it is backed up.</source>
        <translation>Granskningsfilen innehåller hela utlysningen: kriterier, ansökningar, dokument och granskningar. Den tillhör dig på den här datorn; förvara den där den säkerhetskopieras.</translation>
    </message>
    <message>
        <source>Call file</source>
        <translation>Utlysningsfil</translation>
    </message>
    <message>
        <source>Call files (*.toml)</source>
        <translation>Utlysningsfiler (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Review file of the call</source>
        <translation>Utlysningens granskningsfil</translation>
    </message>
</context>
<context>
    <name>NextStepButton</name>
    <message>
        <source>Don&apos;t show this</source>
        <translation>Visa inte det här</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nästa: %1</translation>
    </message>
</context>
<context>
    <name>OpenConflicts</name>
    <message>
        <source>Settle con&amp;flicts…</source>
        <translation>&amp;Lös konflikter…</translation>
    </message>
    <message numerus="yes">
        <source>%n merge conflict(s) are open.</source>
        <translation>
            <numerusform>%n sammanfogningskonflikt är öppen.</numerusform>
            <numerusform>%n sammanfogningskonflikter är öppna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can change the ranking.</source>
        <translation>
            <numerusform>%n av dem kan ändra rangordningen.</numerusform>
            <numerusform>%n av dem kan ändra rangordningen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenPages</name>
    <message numerus="yes">
        <source>%n conflict(s) settled.</source>
        <translation>
            <numerusform>%n konflikt löst.</numerusform>
            <numerusform>%n konflikter lösta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageNotice</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Render the page again</source>
        <translation>Rita sidan igen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>Sidan kan inte visas.</translation>
    </message>
    <message numerus="yes">
        <source>Not judged: the call counts the first %n page(s)</source>
        <translation>
            <numerusform>Bedöms inte: utlysningen räknar bara den första sidan</numerusform>
            <numerusform>Bedöms inte: utlysningen räknar de första %n sidorna</numerusform>
        </translation>
    </message>
    <message>
        <source>Application document, page {page} of {pages}</source>
        <translation>Ansökans dokument, sida {page} av {pages}</translation>
    </message>
    <message>
        <source>Application document</source>
        <translation>Ansökans dokument</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Inbox</source>
        <translation>Inkorg</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Utlysning</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Behörighet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Sammanfoga</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangordning</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Urval</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
</context>
<context>
    <name>PassageGuide</name>
    <message>
        <source>There is no document to look through.</source>
        <translation>Det finns inget dokument att söka igenom.</translation>
    </message>
    <message>
        <source>Looking through the document…</source>
        <translation>Söker igenom dokumentet…</translation>
    </message>
    <message>
        <source>The document&apos;s text can&apos;t be read, so no passage can be suggested.</source>
        <translation>Dokumentets text går inte att läsa, så inget stycke kan föreslås.</translation>
    </message>
    <message>
        <source>No passage found for this criterion in the first %1 pages.</source>
        <translation>Inget stycke hittades för kriteriet på de första %1 sidorna.</translation>
    </message>
    <message>
        <source>No passage found for this criterion in this document.</source>
        <translation>Inget stycke hittades för kriteriet i det här dokumentet.</translation>
    </message>
    <message>
        <source>Suggested passage %1 of %2, page %3, under “%4”</source>
        <translation>Förslag %1 av %2, sidan %3, under ”%4”</translation>
    </message>
    <message>
        <source>Suggested passage %1 of %2, page %3: %4</source>
        <translation>Förslag %1 av %2, sidan %3: %4</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Employment or assignment</source>
        <translation>Anställning eller uppdrag</translation>
    </message>
    <message>
        <source>Kinship or friendship</source>
        <translation>Släktskap eller vänskap</translation>
    </message>
    <message>
        <source>Economic interest</source>
        <translation>Ekonomiskt intresse</translation>
    </message>
    <message>
        <source>Close collaboration</source>
        <translation>Nära samarbete</translation>
    </message>
    <message>
        <source>Ties to the region</source>
        <translation>Band till regionen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>The reviewer</source>
        <translation>Granskaren</translation>
    </message>
    <message>
        <source>The lead</source>
        <translation>Ledaren</translation>
    </message>
    <message>
        <source>Same organisation: %1</source>
        <translation>Samma organisation: %1</translation>
    </message>
    <message>
        <source>Same mail domain: %1</source>
        <translation>Samma e-postdomän: %1</translation>
    </message>
    <message>
        <source>Same region: %1</source>
        <translation>Samma region: %1</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Parts of the people page</source>
        <translation>Personsidans delar</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Re&amp;views in this call</source>
        <translation>&amp;Granskar i den här utlysningen</translation>
    </message>
    <message>
        <source>A person of the call</source>
        <translation>En person i utlysningen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>&amp;Language of mails</source>
        <translation>&amp;Språk i mejl</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Mail, organisation and region stay with the leads; conflicts are looked for by them.</source>
        <translation>E-post, organisation och region stannar hos ledarna; jäv söks med hjälp av dem.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>The page can&apos;t be shown.</source>
        <translation>Sidan kan inte visas.</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Förhandsvisning av rapporten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Föregående sida</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nästa sida</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
</context>
<context>
    <name>ProgressTab</name>
    <message>
        <source>Mails with the hand-outs</source>
        <translation>Mejl med utskicken</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>There is nobody to write to: add reviewers first, or everything is handed in.</source>
        <translation>Det finns ingen att skriva till: lägg till granskare först, eller så är allt inlämnat.</translation>
    </message>
    <message>
        <source>The due date is changed. It reaches reviewers with the next hand-out.</source>
        <translation>Sista dagen är ändrad. Den når granskarna med nästa utskick.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n review(s) done</source>
        <translation>
            <numerusform>%1 av %n granskning klar</numerusform>
            <numerusform>%1 av %n granskningar klara</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Granskare</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klara</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Inlämnat</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Nothing handed in yet</source>
        <translation>Inget inlämnat än</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Reviews are &amp;due</source>
        <translation>Granskningarna ska vara klara &amp;senast</translation>
    </message>
    <message>
        <source>The day by which reviews are due</source>
        <translation>Dagen då granskningarna ska vara klara</translation>
    </message>
    <message>
        <source>Reviewers by progress</source>
        <translation>Granskare efter hur långt de kommit</translation>
    </message>
</context>
<context>
    <name>ProtectionBox</name>
    <message>
        <source>&amp;Protect it by a password</source>
        <translation>Skydda den med &amp;lösenord</translation>
    </message>
    <message>
        <source>Tell the lead the password on another way than the file. Nobody can open the file without it.</source>
        <translation>Säg lösenordet till den som leder utlysningen på annan väg än filen. Utan det kan ingen öppna filen.</translation>
    </message>
    <message>
        <source>Pa&amp;ssword</source>
        <translation>Lösenor&amp;d</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>Samma i&amp;gen</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Lösenorden är inte lika.</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Purge a document</source>
        <translation>Rensa ett dokument</translation>
    </message>
    <message>
        <source>The document&apos;s content goes from this file and its backups, and stays out when it comes again. Its name, its hash and your reason stay. This can&apos;t be undone, and copies that have left this computer aren&apos;t reached: write new hand-outs, and ask for the old ones to be deleted.</source>
        <translation>Dokumentets innehåll försvinner ur den här filen och dess säkerhetskopior och hålls ute när det kommer igen. Namnet, hashen och ditt skäl står kvar. Det går inte att ångra, och kopior som har lämnat den här datorn nås inte: skriv nya utskick och be att de gamla raderas.</translation>
    </message>
    <message>
        <source>&amp;Yes, the content is to go for good</source>
        <translation>&amp;Ja, innehållet ska bort för gott</translation>
    </message>
    <message>
        <source>&amp;Purge it</source>
        <translation>&amp;Rensa det</translation>
    </message>
    <message>
        <source>Purging</source>
        <translation>Rensar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Find a document</source>
        <translation>Hitta ett dokument</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Skäl</translation>
    </message>
    <message>
        <source>%1 – purged</source>
        <translation>%1 – rensat</translation>
    </message>
    <message numerus="yes">
        <source>%1 is purged, also from %n backup(s).</source>
        <translation>
            <numerusform>%1 är rensat, även ur %n säkerhetskopia.</numerusform>
            <numerusform>%1 är rensat, även ur %n säkerhetskopior.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is still in: %1.</source>
        <translation>Det finns kvar i: %1.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Retur</translation>
    </message>
</context>
<context>
    <name>RankShiftModel</name>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Rank before</source>
        <translation>Rang före</translation>
    </message>
    <message>
        <source>Rank after</source>
        <translation>Rang efter</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyttning</translation>
    </message>
    <message>
        <source>Within the places</source>
        <translation>Inom platserna</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>no rank any more</source>
        <translation>ingen plats längre</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>står kvar</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>upp %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>ned %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>gets in</source>
        <translation>kommer in</translation>
    </message>
    <message>
        <source>falls out</source>
        <translation>faller ut</translation>
    </message>
</context>
<context>
    <name>RankShiftView</name>
    <message>
        <source>The ranking stays as it is.</source>
        <translation>Rangordningen blir som den är.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) get another rank.</source>
        <translation>
            <numerusform>%n ansökan får en annan plats.</numerusform>
            <numerusform>%n ansökningar får en annan plats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Into the places: %1.</source>
        <translation>Kommer in bland platserna: %1.</translation>
    </message>
    <message>
        <source>Out of the places: %1.</source>
        <translation>Faller ut från platserna: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>The ranking before and after</source>
        <translation>Rangordningen före och efter</translation>
    </message>
    <message>
        <source>Show those that &amp;stay, too</source>
        <translation>Visa även dem som står &amp;kvar</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>Expected rank (recommended)</source>
        <translation>Förväntad plats (rekommenderas)</translation>
    </message>
    <message>
        <source>Mean of the totals</source>
        <translation>Medelvärde av summorna</translation>
    </message>
    <message>
        <source>Median of the totals</source>
        <translation>Median av summorna</translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>Minsta kvadrat</translation>
    </message>
    <message>
        <source>Borda: share of duels won</source>
        <translation>Borda: andel vunna dueller</translation>
    </message>
    <message>
        <source>Kemeny: fewest disagreements</source>
        <translation>Kemeny: minst motsägelser</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Borda</source>
        <translation>Borda</translation>
    </message>
    <message>
        <source>Kemeny</source>
        <translation>Kemeny</translation>
    </message>
    <message>
        <source>Evens out how lenient each reviewer is, and says how sure each rank is.</source>
        <translation>Jämnar ut hur generös varje granskare är, och säger hur säker varje plats är.</translation>
    </message>
    <message>
        <source>Takes the totals as they are; a lenient reviewer lifts what they happened to get.</source>
        <translation>Tar summorna som de är; en generös granskare lyfter det hen råkade få.</translation>
    </message>
    <message>
        <source>The middle total; a single odd review moves it little.</source>
        <translation>Den mittersta summan; en enstaka avvikande granskning rubbar den lite.</translation>
    </message>
    <message>
        <source>Subtracts how lenient each reviewer is, and takes the rest at face value.</source>
        <translation>Drar av hur generös varje granskare är, och tar resten för vad det är.</translation>
    </message>
    <message>
        <source>Counts how often an application beats another in the eyes of the same reviewer.</source>
        <translation>Räknar hur ofta en ansökan slår en annan i samma granskares ögon.</translation>
    </message>
    <message>
        <source>The order that contradicts the reviewers&apos; own orders the least; it looks at orders only, not at points.</source>
        <translation>Den ordning som minst motsäger granskarnas egna; den ser bara till ordning, inte till poäng.</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Utvald</translation>
    </message>
    <message>
        <source>At the line</source>
        <translation>Vid gränsen</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Inte utvald</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Jäv</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>Inte inlämnad</translation>
    </message>
    <message>
        <source>Incomplete: points are missing or the criterion was changed</source>
        <translation>Ofullständig: poäng saknas eller kriteriet har ändrats</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>&gt; 99 %</source>
        <translation>&gt; 99 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>Rank intervals</source>
        <translation>Platsintervall</translation>
    </message>
    <message>
        <source>Spread per application</source>
        <translation>Spridning per ansökan</translation>
    </message>
    <message>
        <source>Leniency of the reviewers</source>
        <translation>Granskarnas generositet</translation>
    </message>
    <message>
        <source>Criterion profile</source>
        <translation>Kriterieprofil</translation>
    </message>
    <message>
        <source>Regions covered</source>
        <translation>Täckta regioner</translation>
    </message>
    <message>
        <source>Rank: thin line 90 %, thick line 50 %, dot expected rank</source>
        <translation>Plats: tunn linje 90 %, tjock linje 50 %, punkt förväntad plats</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Expected rank</source>
        <translation>Förväntad plats</translation>
    </message>
    <message>
        <source>50 % interval</source>
        <translation>50 %-intervall</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>90 %-intervall</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Selection line</source>
        <translation>Urvalsgräns</translation>
    </message>
    <message>
        <source>Weighted total</source>
        <translation>Viktad summa</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medel</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bredd</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totalpoäng</translation>
    </message>
    <message>
        <source>One review</source>
        <translation>En granskning</translation>
    </message>
    <message>
        <source>Mean of the reviews</source>
        <translation>Granskningarnas medel</translation>
    </message>
    <message>
        <source>Points above (lenient) or below (severe) the others, 90 % interval</source>
        <translation>Poäng över (generös) eller under (sträng) de andra, 90 %-intervall</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Granskare</translation>
    </message>
    <message>
        <source>Leniency</source>
        <translation>Generositet</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>As the others</source>
        <translation>Som de andra</translation>
    </message>
    <message>
        <source>Mean points</source>
        <translation>Medelpoäng</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Regions covered: %1 of %2</source>
        <translation>Täckta regioner: %1 av %2</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ansökningar</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>With a place by the chosen method</source>
        <translation>Med plats enligt vald metod</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>Rangordnade</translation>
    </message>
    <message>
        <source>No region given</source>
        <translation>Ingen region angiven</translation>
    </message>
</context>
<context>
    <name>RankingPage</name>
    <message>
        <source>Computing…</source>
        <translation>Beräknar…</translation>
    </message>
    <message>
        <source>The ranking couldn&apos;t be made</source>
        <translation>Rangordningen kunde inte göras</translation>
    </message>
    <message>
        <source>There is nothing to rank yet</source>
        <translation>Det finns inget att rangordna än</translation>
    </message>
    <message>
        <source>A review counts once it has points for every criterion and is submitted. Hand out the files to the reviewers, and merge the files that they hand in; the ranking then appears here by itself.</source>
        <translation>En granskning räknas när den har poäng för alla kriterier och är inlämnad. Skicka ut filerna till granskarna och sammanfoga filerna som de lämnar in; då visas rangordningen här av sig själv.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your own review(s) are not submitted yet.</source>
        <translation>
            <numerusform>%n av dina egna granskningar är inte inlämnad än.</numerusform>
            <numerusform>%n av dina egna granskningar är inte inlämnade än.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ranking shows what the others think, and that colours one&apos;s own judgement.</source>
        <translation>Rangordningen visar vad de andra tycker, och det färgar ens eget omdöme.</translation>
    </message>
    <message>
        <source>Your own reviews come first</source>
        <translation>Dina egna granskningar kommer först</translation>
    </message>
    <message>
        <source>Show the ranking &amp;anyway</source>
        <translation>Visa rangordningen &amp;ändå</translation>
    </message>
    <message>
        <source>What if: %1. Nothing is saved.</source>
        <translation>Tänk om: %1. Inget sparas.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) instead of %1</source>
        <translation>
            <numerusform>%n plats i stället för %1</numerusform>
            <numerusform>%n platser i stället för %1</numerusform>
        </translation>
    </message>
    <message>
        <source>other weights</source>
        <translation>andra vikter</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>utan %1</translation>
    </message>
    <message>
        <source>What &amp;if…</source>
        <translation>Tänk &amp;om…</translation>
    </message>
    <message>
        <source>Try other weights, or leave a reviewer out; nothing is saved.</source>
        <translation>Pröva andra vikter, eller lämna en granskare utanför; inget sparas.</translation>
    </message>
    <message>
        <source>&amp;Leave (Esc)</source>
        <translation>&amp;Lämna (Esc)</translation>
    </message>
    <message>
        <source>&amp;Rank by</source>
        <translation>&amp;Rangordna efter</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Platser</translation>
    </message>
    <message>
        <source>&amp;Excel report…</source>
        <translation>&amp;Excelrapport…</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangordning</translation>
    </message>
    <message>
        <source>Only to look; the call&apos;s own number of places stays.</source>
        <translation>Bara för att titta; utlysningens eget antal platser står kvar.</translation>
    </message>
</context>
<context>
    <name>RankingTableModel</name>
    <message>
        <source>Rank</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Rank interval</source>
        <translation>Platsintervall</translation>
    </message>
    <message>
        <source>Exp. rank</source>
        <translation>Förv. plats</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medel</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chans</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spridning</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metoder</translation>
    </message>
    <message>
        <source>The place by the chosen method; equal ones share a rank.</source>
        <translation>Platsen enligt den valda metoden; lika ansökningar delar plats.</translation>
    </message>
    <message>
        <source>Thick bar: the true rank lies in it with 50 %. Thin bar: with 90 %. Dot: expected rank. Dashed: the selection line.</source>
        <translation>Tjock stapel: den sanna platsen ligger i den med 50 %. Smal stapel: med 90 %. Punkt: förväntad plats. Streckat: urvalsgränsen.</translation>
    </message>
    <message>
        <source>The rank to be expected once each reviewer&apos;s leniency is evened out.</source>
        <translation>Platsen att vänta sig när varje granskares generositet har jämnats ut.</translation>
    </message>
    <message>
        <source>The mean of the reviewers&apos; weighted totals.</source>
        <translation>Medelvärdet av granskarnas viktade summor.</translation>
    </message>
    <message>
        <source>The middle one of the reviewers&apos; weighted totals.</source>
        <translation>Den mittersta av granskarnas viktade summor.</translation>
    </message>
    <message>
        <source>The probability that the application truly belongs to those selected.</source>
        <translation>Sannolikheten att ansökan verkligen hör till de utvalda.</translation>
    </message>
    <message>
        <source>The lowest and the highest total that a reviewer gave.</source>
        <translation>Den lägsta och den högsta summan som en granskare gav.</translation>
    </message>
    <message>
        <source>How many reviews count.</source>
        <translation>Hur många granskningar som räknas.</translation>
    </message>
    <message>
        <source>On which side of the selection line the 50 % interval lies.</source>
        <translation>På vilken sida om urvalsgränsen 50 %-intervallet ligger.</translation>
    </message>
    <message>
        <source>Whether all methods agree on a place; the tab Methods shows every rank.</source>
        <translation>Om alla metoder är eniga om urvalet; fliken Metoder visar varje plats i ordningen.</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>oeniga</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>eniga</translation>
    </message>
    <message>
        <source>Rank %1 to %2 with 50 %, %3 to %4 with 90 %; expected rank %5.</source>
        <translation>Plats %1 till %2 med 50 %, %3 till %4 med 90 %; förväntad plats %5.</translation>
    </message>
    <message>
        <source>The selection line is at %1.</source>
        <translation>Urvalsgränsen ligger vid %1.</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>It changes what isn&apos;t its author&apos;s to change; that is kept aside and doesn&apos;t count.</source>
        <translation>Den ändrar något som inte är avsändarens att ändra; det hålls åtskilt och räknas inte.</translation>
    </message>
    <message>
        <source>It comes from somebody who isn&apos;t on the roster; it counts once they are and their device is accepted.</source>
        <translation>Den kommer från någon som inte finns på listan; den räknas när personen finns där och enheten är godtagen.</translation>
    </message>
    <message>
        <source>It comes from a device that isn&apos;t accepted yet; it counts once a lead accepts it.</source>
        <translation>Den kommer från en enhet som inte är godtagen än; den räknas när en ansvarig handläggare godtar den.</translation>
    </message>
    <message>
        <source>It belongs to another call.</source>
        <translation>Den hör till en annan utlysning.</translation>
    </message>
    <message>
        <source>It is damaged or incomplete; ask for a new copy.</source>
        <translation>Den är skadad eller ofullständig; be om en ny kopia.</translation>
    </message>
    <message>
        <source>Merging it would leave a journal that doesn&apos;t add up, so nothing of it was taken.</source>
        <translation>Sammanfogad skulle den ge en journal som inte går ihop, så inget av den togs in.</translation>
    </message>
    <message>
        <source>The folder %1 for backups can&apos;t be made: %2.</source>
        <translation>Mappen %1 för säkerhetskopior kan inte skapas: %2.</translation>
    </message>
    <message>
        <source>Only a reviewer&apos;s own file is handed in, and this one isn&apos;t a reviewer&apos;s.</source>
        <translation>Bara en granskares egen fil lämnas in, och den här är ingen granskares.</translation>
    </message>
    <message>
        <source>There is nothing to hand in yet.</source>
        <translation>Det finns inget att lämna in än.</translation>
    </message>
    <message>
        <source>%1 is a folder; give the hand-in a file name.</source>
        <translation>%1 är en mapp; ge inlämningen ett filnamn.</translation>
    </message>
    <message>
        <source>The hand-in can&apos;t replace the file that it is made from; choose another name.</source>
        <translation>Inlämningen kan inte ersätta filen som den görs av; välj ett annat namn.</translation>
    </message>
    <message>
        <source>%1 exists and isn&apos;t an earlier hand-in of this file; choose another name.</source>
        <translation>%1 finns redan och är ingen tidigare inlämning av den här filen; välj ett annat namn.</translation>
    </message>
    <message>
        <source>Only a lead hands out files, and this file isn&apos;t open as a lead&apos;s.</source>
        <translation>Bara en ansvarig handläggare skriver utskick, och filen är inte öppnad som en sådans.</translation>
    </message>
    <message>
        <source>There are no reviewers yet; add them first.</source>
        <translation>Det finns inga granskare än; lägg till dem först.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made: %2.</source>
        <translation>Mappen %1 kan inte skapas: %2.</translation>
    </message>
    <message>
        <source>%1 exists and may hold work that isn&apos;t in %2; merge it first, or choose another folder.</source>
        <translation>%1 finns redan och kan innehålla arbete som inte finns i %2; sammanfoga den först, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>Only a lead accepts devices, and this file isn&apos;t open as a lead&apos;s.</source>
        <translation>Bara en ansvarig handläggare godtar enheter, och filen är inte öppnad som en sådans.</translation>
    </message>
    <message>
        <source>It is the file that is merged into.</source>
        <translation>Det är själva filen som det sammanfogas till.</translation>
    </message>
    <message>
        <source>Checking it takes more than %1 seconds; it was stopped.</source>
        <translation>Kontrollen av den tar mer än %1 sekunder; den avbröts.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: checking it ended the process that did so.</source>
        <translation>Den kan inte läsas: processen som kontrollerade den avslutades av den.</translation>
    </message>
    <message>
        <source>It holds something larger than a review file may hold.</source>
        <translation>Den innehåller något större än vad en granskningsfil får innehålla.</translation>
    </message>
    <message>
        <source>It needs more memory to read than a review file may.</source>
        <translation>Den kräver mer minne att läsa än en granskningsfil får.</translation>
    </message>
    <message>
        <source>There is no room on this computer&apos;s disk to check it.</source>
        <translation>Det finns ingen plats på den här datorns disk för att kontrollera den.</translation>
    </message>
    <message>
        <source>It is not a review file of a version that this program reads.</source>
        <translation>Den är ingen granskningsfil i en version som det här programmet läser.</translation>
    </message>
    <message>
        <source>It holds tables or rules that this version of Urval doesn&apos;t make; if a newer one wrote it, update the program.</source>
        <translation>Den innehåller tabeller eller regler som den här versionen av Urval inte gör; om en nyare har skrivit den, uppdatera programmet.</translation>
    </message>
    <message>
        <source>It lacks tables that a review file has, or has them in another form.</source>
        <translation>Den saknar tabeller som en granskningsfil har, eller har dem i en annan form.</translation>
    </message>
    <message>
        <source>A merge of what it holds was undone here, so that part doesn&apos;t count; redo that merge to let it count again.</source>
        <translation>En sammanfogning av det som den innehåller har ångrats här, så den delen räknas inte; gör om den sammanfogningen för att den ska räknas igen.</translation>
    </message>
    <message>
        <source>A clock of what it brings can&apos;t have been right; times are shown as written, and nothing depends on them.</source>
        <translation>En klocka bakom det som den för med sig kan inte ha gått rätt; tiderna visas som de skrevs, och inget beror på dem.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged and can&apos;t be restored: %2</source>
        <translation>Säkerhetskopian %1 är skadad och kan inte återställas: %2</translation>
    </message>
    <message>
        <source>The backup %1 belongs to another call.</source>
        <translation>Säkerhetskopian %1 hör till en annan utlysning.</translation>
    </message>
    <message>
        <source>Only a lead undoes a merge, and this file isn&apos;t open as a lead&apos;s.</source>
        <translation>Bara en ansvarig handläggare ångrar en sammanfogning, och filen är inte öppnad som en sådans.</translation>
    </message>
    <message>
        <source>There is no merge to undo.</source>
        <translation>Det finns ingen sammanfogning att ångra.</translation>
    </message>
    <message>
        <source>There is no merge to redo.</source>
        <translation>Det finns ingen sammanfogning att göra om.</translation>
    </message>
    <message>
        <source>There is no merge %1 to undo; look at the list of merges.</source>
        <translation>Det finns ingen sammanfogning %1 att ångra; se listan över sammanfogningar.</translation>
    </message>
    <message>
        <source>There is no merge %1 to redo; look at the list of merges.</source>
        <translation>Det finns ingen sammanfogning %1 att göra om; se listan över sammanfogningar.</translation>
    </message>
    <message>
        <source>It holds more chains of changes than a review file may.</source>
        <translation>Den innehåller fler ändringskedjor än en granskningsfil får.</translation>
    </message>
    <message>
        <source>Change %1 of chain %2 %3.</source>
        <translation>Ändring %1 i kedjan %2 %3.</translation>
    </message>
    <message>
        <source>The key of the device that wrote chain %1 is missing or wrong.</source>
        <translation>Nyckeln till enheten som skrev kedjan %1 saknas eller är fel.</translation>
    </message>
    <message>
        <source>Its changes aren&apos;t signed up to the last one (chain %1): a working file must be closed before it is sent; open and close it where it was written, or ask for a hand-in.</source>
        <translation>Dess ändringar är inte signerade till och med den sista (kedjan %1): en arbetsfil måste stängas innan den skickas; öppna och stäng den där den skrevs, eller be om en inlämning.</translation>
    </message>
    <message>
        <source>A signature of chain %1 isn&apos;t its device&apos;s: what it signs was altered.</source>
        <translation>En signatur i kedjan %1 är inte enhetens: det som den signerar har ändrats.</translation>
    </message>
    <message>
        <source>Document %1 in it was altered: its hash doesn&apos;t match.</source>
        <translation>Dokumentet %1 i den har ändrats: dess kontrollsumma stämmer inte.</translation>
    </message>
    <message>
        <source>Changes are missing in chain %1, at %2.</source>
        <translation>Ändringar saknas i kedjan %1, vid %2.</translation>
    </message>
    <message>
        <source>Chain %1 is broken before change %2.</source>
        <translation>Kedjan %1 är bruten före ändring %2.</translation>
    </message>
    <message>
        <source>Chain %1 changes its owner at change %2.</source>
        <translation>Kedjan %1 byter ägare vid ändring %2.</translation>
    </message>
    <message>
        <source>Two copies have gone on from the same point (chain %1), as after copying the user folder; ask its owner which copy holds.</source>
        <translation>Två kopior har fortsatt från samma punkt (kedjan %1), som när användarmappen har kopierats; fråga ägaren vilken kopia som gäller.</translation>
    </message>
    <message>
        <source>It can&apos;t be copied to be checked: %1.</source>
        <translation>Den kan inte kopieras för kontroll: %1.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1.</source>
        <translation>Den kan inte läsas: %1.</translation>
    </message>
    <message>
        <source>It isn&apos;t a file.</source>
        <translation>Det är ingen fil.</translation>
    </message>
    <message>
        <source>It is larger than %1 GB, more than a review file may be.</source>
        <translation>Den är större än %1 GB, mer än en granskningsfil får vara.</translation>
    </message>
    <message>
        <source>It grows while it is read.</source>
        <translation>Den växer medan den läses.</translation>
    </message>
    <message>
        <source>The copy is incomplete: it was cut off on its way; ask for a new one.</source>
        <translation>Kopian är ofullständig: den kapades på vägen; be om en ny.</translation>
    </message>
    <message>
        <source>Another program changed it (it is in WAL mode), so a part may be missing.</source>
        <translation>Ett annat program har ändrat den (den är i WAL-läge), så en del kan saknas.</translation>
    </message>
    <message>
        <source>%1 was read back with other bytes: the disk or stick may be failing.</source>
        <translation>%1 lästes tillbaka med annat innehåll: disken eller minnet kan vara på väg att gå sönder.</translation>
    </message>
    <message>
        <source>holds a number that isn&apos;t whole</source>
        <translation>innehåller ett tal som inte är ett heltal</translation>
    </message>
    <message>
        <source>isn&apos;t a revision</source>
        <translation>är ingen revision</translation>
    </message>
    <message>
        <source>was altered: its hash doesn&apos;t match</source>
        <translation>har ändrats: dess kontrollsumma stämmer inte</translation>
    </message>
    <message>
        <source>is filed under other values than it holds</source>
        <translation>är sorterad under andra värden än den innehåller</translation>
    </message>
    <message>
        <source>is about something that this version of Urval doesn&apos;t know; update the program</source>
        <translation>gäller något som den här versionen av Urval inte känner till; uppdatera programmet</translation>
    </message>
    <message>
        <source>is addressed to others than its kind</source>
        <translation>är riktad till andra än dess slag ska vara</translation>
    </message>
    <message>
        <source>holds text that can&apos;t be stored</source>
        <translation>innehåller text som inte kan sparas</translation>
    </message>
    <message>
        <source>isn&apos;t in canonical form</source>
        <translation>är inte i sin bestämda form</translation>
    </message>
    <message>
        <source>has a frame that no Urval writes</source>
        <translation>har en ram som inget Urval skriver</translation>
    </message>
    <message>
        <source>takes the call&apos;s founding away</source>
        <translation>tar bort utlysningens början</translation>
    </message>
    <message>
        <source>holds a value of another kind than its field</source>
        <translation>innehåller ett värde av ett annat slag än sitt fält</translation>
    </message>
    <message>
        <source>It is being written to, or its window crashed; open and close it first.</source>
        <translation>Det skrivs i den, eller så kraschade dess fönster; öppna och stäng den först.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Det finns ingen sådan fil.</translation>
    </message>
    <message>
        <source>There is no criterion %1; the call has %2.</source>
        <translation>Det finns inget kriterium %1; utlysningen har %2.</translation>
    </message>
    <message>
        <source>The file holds no call yet.</source>
        <translation>Filen innehåller ingen utlysning än.</translation>
    </message>
    <message>
        <source>The application isn&apos;t in this file.</source>
        <translation>Ansökan finns inte i den här filen.</translation>
    </message>
    <message>
        <source>The review is submitted; reopen it to change it.</source>
        <translation>Granskningen är inlämnad; öppna den igen för att ändra den.</translation>
    </message>
    <message>
        <source>You have declared a conflict of interest; this application isn&apos;t yours to score.</source>
        <translation>Du har anmält jäv; den här ansökan är inte din att poängsätta.</translation>
    </message>
    <message>
        <source>Say which criterion the evidence is for.</source>
        <translation>Ange vilket kriterium belägget gäller.</translation>
    </message>
    <message>
        <source>The document isn&apos;t one of this application&apos;s.</source>
        <translation>Dokumentet hör inte till den här ansökan.</translation>
    </message>
    <message>
        <source>The document has %1 pages, so there is no page %2.</source>
        <translation>Dokumentet har %1 sidor, så det finns ingen sida %2.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be read or written: %2.</source>
        <translation>%1 kunde inte läsas eller skrivas: %2.</translation>
    </message>
    <message>
        <source>The copy %1 couldn&apos;t be written: %2.</source>
        <translation>Kopian %1 kunde inte skrivas: %2.</translation>
    </message>
    <message>
        <source>%1 already exists; choose another name.</source>
        <translation>%1 finns redan; välj ett annat namn.</translation>
    </message>
    <message>
        <source>The folder %1 doesn&apos;t exist.</source>
        <translation>Mappen %1 finns inte.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 kan inte skrivas: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged and can&apos;t be opened (%2).</source>
        <translation>%1 är skadad och kan inte öppnas (%2).</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kan inte läsas: %2.</translation>
    </message>
    <message>
        <source>%1 is not a review file.</source>
        <translation>%1 är ingen granskningsfil.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Urval; update the program to open it.</source>
        <translation>%1 är gjord med en nyare version av Urval; uppdatera programmet för att öppna den.</translation>
    </message>
    <message>
        <source>The key file %1 can&apos;t be read.</source>
        <translation>Nyckelfilen %1 kan inte läsas.</translation>
    </message>
    <message>
        <source>The file&apos;s ids aren&apos;t ones that Urval makes.</source>
        <translation>Filens id är inte sådana som Urval gör.</translation>
    </message>
    <message>
        <source>Only %1 can change this, and this file isn&apos;t open as theirs.</source>
        <translation>Bara %1 kan ändra det här, och filen är inte öppnad som den personens.</translation>
    </message>
    <message>
        <source>The quote is too long: at most %1 characters can be kept.</source>
        <translation>Citatet är för långt: högst %1 tecken kan sparas.</translation>
    </message>
    <message>
        <source>The evidence points to no page of a document.</source>
        <translation>Belägget pekar inte på någon sida i ett dokument.</translation>
    </message>
    <message>
        <source>The evidence lies outside what a page can be.</source>
        <translation>Belägget ligger utanför vad en sida kan vara.</translation>
    </message>
    <message>
        <source>Nothing is marked; select text or draw an area first.</source>
        <translation>Inget är markerat; markera text eller rita en yta först.</translation>
    </message>
    <message>
        <source>The selection is too long: at most %1 lines can be kept as evidence.</source>
        <translation>Markeringen är för lång: högst %1 rader kan sparas som belägg.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a reviewer; write NAME &lt;MAIL&gt;.</source>
        <translation>%1 är ingen granskare; skriv NAMN &lt;E-POST&gt;.</translation>
    </message>
    <message>
        <source>%1 is already the address of %2.</source>
        <translation>%1 är redan adressen till %2.</translation>
    </message>
    <message>
        <source>The file is another reviewer&apos;s; %1 can&apos;t score in it.</source>
        <translation>Filen är en annan granskares; %1 kan inte sätta poäng i den.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t review in this call.</source>
        <translation>%1 granskar inte i den här utlysningen.</translation>
    </message>
    <message>
        <source>Confidence is a number from %1 to %2.</source>
        <translation>Säkerheten är ett tal från %1 till %2.</translation>
    </message>
    <message>
        <source>%1 is not on the scale: %2 to %3 in steps of %4.</source>
        <translation>%1 finns inte på skalan: %2 till %3 i steg om %4.</translation>
    </message>
    <message>
        <source>A review with a declared conflict of interest can&apos;t be submitted.</source>
        <translation>En granskning med anmält jäv kan inte lämnas in.</translation>
    </message>
    <message>
        <source>Say first whether you have a conflict of interest; the call asks for it.</source>
        <translation>Svara först om du är jävig; utlysningen kräver det.</translation>
    </message>
    <message>
        <source>The call asks first whether you have a conflict of interest; answer that before you score.</source>
        <translation>Utlysningen frågar först om du är jävig; svara på det innan du poängsätter.</translation>
    </message>
    <message>
        <source>The review can&apos;t be submitted yet: no points for %1.</source>
        <translation>Granskningen kan inte lämnas in än: poäng saknas för %1.</translation>
    </message>
    <message>
        <source>There is no application %1 in this call.</source>
        <translation>Det finns ingen ansökan %1 i den här utlysningen.</translation>
    </message>
    <message>
        <source>There is no reviewer %1 in this call.</source>
        <translation>Det finns ingen granskare %1 i den här utlysningen.</translation>
    </message>
    <message>
        <source>There are several reviewers %1 in this call.</source>
        <translation>Det finns flera granskare %1 i den här utlysningen.</translation>
    </message>
    <message>
        <source>The value is nested too deeply to be stored.</source>
        <translation>Värdet är för djupt kapslat för att kunna sparas.</translation>
    </message>
    <message>
        <source>The text is too long to be stored.</source>
        <translation>Texten är för lång för att kunna sparas.</translation>
    </message>
    <message>
        <source>The text holds a character that can&apos;t be stored.</source>
        <translation>Texten innehåller ett tecken som inte kan sparas.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>%1 is already open: %2.</source>
        <translation>%1 är redan öppen: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened for writing here: %2.</source>
        <translation>%1 kan inte öppnas för skrivning här: %2.</translation>
    </message>
    <message>
        <source>The conflict isn&apos;t as it was shown any more; look at it again.</source>
        <translation>Konflikten är inte längre som den visades; titta på den igen.</translation>
    </message>
    <message>
        <source>What was chosen isn&apos;t one of the conflict&apos;s values.</source>
        <translation>Det som valdes är inget av konfliktens värden.</translation>
    </message>
    <message>
        <source>Only the owner of what is in conflict settles it, or a lead.</source>
        <translation>Bara den som äger det som är i konflikt avgör den, eller en ansvarig handläggare.</translation>
    </message>
    <message>
        <source>A lead chooses one of the values; only their author writes another one.</source>
        <translation>En ansvarig handläggare väljer ett av värdena; bara den som skrev dem kan skriva ett annat.</translation>
    </message>
    <message>
        <source>Only texts can both be kept.</source>
        <translation>Bara texter kan behållas båda två.</translation>
    </message>
    <message>
        <source>The merge log was changed before its entry %1.</source>
        <translation>Sammanfogningsloggen har ändrats före post %1.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Filen är skadad: %1.</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>Databasen är skadad: %1.</translation>
    </message>
    <message>
        <source>A row of %1 refers to a revision that isn&apos;t in the file.</source>
        <translation>En rad i %1 hänvisar till en revision som inte finns i filen.</translation>
    </message>
    <message>
        <source>%1 was altered: its hash doesn&apos;t match.</source>
        <translation>%1 har ändrats: kontrollsumman stämmer inte.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t in canonical form.</source>
        <translation>%1 är inte i sin bestämda form.</translation>
    </message>
    <message>
        <source>%1 is filed under other values than it holds.</source>
        <translation>%1 är sorterad under andra värden än den innehåller.</translation>
    </message>
    <message>
        <source>The key of device %1 isn&apos;t its own.</source>
        <translation>Nyckeln till enheten %1 är inte dess egen.</translation>
    </message>
    <message>
        <source>%1 has a signature that isn&apos;t its device&apos;s.</source>
        <translation>%1 har en signatur som inte är enhetens.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t signed up to its last revision (it is while its file is closed).</source>
        <translation>%1 är inte signerad till och med sin sista revision (det är den när filen är stängd).</translation>
    </message>
    <message>
        <source>%1 revisions belong to a chain whose beginning is missing.</source>
        <translation>%1 revisioner hör till en kedja vars början saknas.</translation>
    </message>
    <message>
        <source>%1 has a gap or a fork at %2.</source>
        <translation>%1 har ett glapp eller en förgrening vid %2.</translation>
    </message>
    <message>
        <source>%1 is broken before %2.</source>
        <translation>%1 är bruten före %2.</translation>
    </message>
    <message>
        <source>%1 changes its owner at %2.</source>
        <translation>%1 byter ägare vid %2.</translation>
    </message>
    <message>
        <source>Document %1 was altered: its hash doesn&apos;t match.</source>
        <translation>Dokumentet %1 har ändrats: kontrollsumman stämmer inte.</translation>
    </message>
    <message>
        <source>What the program shows of %1 isn&apos;t what the journal says.</source>
        <translation>Det som programmet visar av %1 är inte vad journalen säger.</translation>
    </message>
    <message>
        <source>Your comments in %1 can&apos;t be read: %2.</source>
        <translation>Dina kommentarer i %1 kan inte läsas: %2.</translation>
    </message>
    <message>
        <source>There is no text to keep.</source>
        <translation>Det finns ingen text att spara.</translation>
    </message>
    <message>
        <source>The comment is too long to keep: at most %1 characters.</source>
        <translation>Kommentaren är för lång för att sparas: högst %1 tecken.</translation>
    </message>
    <message>
        <source>There are %1 comments already; remove some first.</source>
        <translation>Det finns redan %1 kommentarer; ta bort några först.</translation>
    </message>
    <message>
        <source>Your comments couldn&apos;t be saved in %1: %2.</source>
        <translation>Dina kommentarer kunde inte sparas i %1: %2.</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>en ansvarig handläggare</translation>
    </message>
    <message>
        <source>the reviewer</source>
        <translation>granskaren</translation>
    </message>
    <message>
        <source>by %1 on %2 (process %3) since %4</source>
        <translation>av %1 på %2 (process %3) sedan %4</translation>
    </message>
    <message>
        <source>in another window</source>
        <translation>i ett annat fönster</translation>
    </message>
    <message>
        <source>another user</source>
        <translation>en annan användare</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisionen %1</translation>
    </message>
    <message>
        <source>Chain %1</source>
        <translation>Kedjan %1</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 är tom.</translation>
    </message>
    <message>
        <source>Without a complete review, and so without a rank: %1.</source>
        <translation>Utan fullständig granskning, och därför utan plats: %1.</translation>
    </message>
    <message>
        <source>The Kemeny order was found by search and is not proven optimal.</source>
        <translation>Kemenyordningen hittades genom sökning och är inte bevisat bäst.</translation>
    </message>
    <message>
        <source>Expected ranks are computed to ±%1 only; the scores say too little.</source>
        <translation>Förväntade platser beräknas bara på ±%1 när; poängen säger för lite.</translation>
    </message>
    <message>
        <source>%1 belong to no criterion of the call.</source>
        <translation>%1 hör inte till något kriterium i utlysningen.</translation>
    </message>
    <message>
        <source>%1 are outside the scale %2 to %3.</source>
        <translation>%1 ligger utanför skalan %2 till %3.</translation>
    </message>
    <message>
        <source>%1 are given twice.</source>
        <translation>%1 finns två gånger.</translation>
    </message>
    <message>
        <source>Weights must not be negative, and one at least must be more than zero.</source>
        <translation>Vikterna får inte vara negativa, och minst en måste vara större än noll.</translation>
    </message>
    <message>
        <source>%1 has no points for %2 on %3, so it can&apos;t get weight.</source>
        <translation>%1 har inga poäng till %2 på %3, så det kan inte få vikt.</translation>
    </message>
    <message>
        <source>There must be at least one place to give, not %1.</source>
        <translation>Det måste finnas minst en plats att ge, inte %1.</translation>
    </message>
    <message>
        <source>There is no complete review to rank by.</source>
        <translation>Det finns ingen fullständig granskning att rangordna efter.</translation>
    </message>
    <message>
        <source>Kemeny&apos;s order compares each application with each other one, and %1 are more than the %2 it is computed for; choose another method.</source>
        <translation>Kemenys ordning jämför varje ansökan med varje annan, och %1 är fler än de %2 som den beräknas för; välj en annan metod.</translation>
    </message>
    <message>
        <source>The applications fall apart into %1 groups (%2) that share no reviewer: comparing across them rests on the assumption that the groups are alike, not on scores.</source>
        <translation>Ansökningarna faller isär i %1 grupper (%2) som inte delar någon granskare: jämförelsen mellan dem vilar på antagandet att grupperna är lika, inte på poäng.</translation>
    </message>
    <message>
        <source>There is nothing to rank yet: no review is both submitted and complete.</source>
        <translation>Det finns inget att rangordna än: ingen granskning är både inlämnad och fullständig.</translation>
    </message>
    <message>
        <source>%1 merge conflict is open; until it is settled, provisional values count.</source>
        <translation>%1 sammanfogningskonflikt är öppen; tills den är avgjord räknas preliminära värden.</translation>
    </message>
    <message>
        <source>%1 merge conflicts are open; until they are settled, provisional values count.</source>
        <translation>%1 sammanfogningskonflikter är öppna; tills de är avgjorda räknas preliminära värden.</translation>
    </message>
    <message>
        <source>The call gives %1 to %2 places, not %3.</source>
        <translation>Utlysningen ger %1 till %2 platser, inte %3.</translation>
    </message>
    <message>
        <source>The call has no lot among its tie rules, so none can be drawn.</source>
        <translation>Utlysningen har ingen lottning bland sina särskiljningsregler, så ingen lott kan dras.</translation>
    </message>
    <message>
        <source>%1 applications are clearly selected, more than the %2 places.</source>
        <translation>%1 ansökningar är klart uttagna, fler än de %2 platserna.</translation>
    </message>
    <message>
        <source>Only %1 applications pass the thresholds, fewer than the %2 places.</source>
        <translation>Bara %1 ansökningar klarar trösklarna, färre än de %2 platserna.</translation>
    </message>
    <message>
        <source>%1 of the %2 places are left, since the others stand clearly below the line.</source>
        <translation>%1 av de %2 platserna blir över, eftersom de andra ligger klart under gränsen.</translation>
    </message>
    <message>
        <source>Choose %1 of %2, not %3.</source>
        <translation>Välj %1 av %2, inte %3.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be chosen: the rules have settled that already.</source>
        <translation>%1 kan inte väljas: reglerna har redan avgjort det.</translation>
    </message>
    <message>
        <source>%1 has no value on %2, so other weights can&apos;t be tried.</source>
        <translation>%1 har inget värde på %2, så andra vikter kan inte prövas.</translation>
    </message>
    <message>
        <source>%1&apos;s score for %2 is %3, outside the scale %4 to %5.</source>
        <translation>Poängen från %1 till %2 är %3, utanför skalan %4 till %5.</translation>
    </message>
    <message>
        <source>The scale must go from a lower to a higher value, not %1 to %2.</source>
        <translation>Skalan måste gå från ett lägre till ett högre värde, inte %1 till %2.</translation>
    </message>
    <message>
        <source>%1 has %2 totals for %3; there must be one.</source>
        <translation>%1 har %2 summor för %3; det måste vara en.</translation>
    </message>
    <message>
        <source>no complete review</source>
        <translation>ingen fullständig granskning</translation>
    </message>
    <message>
        <source>fewer than two reviewers</source>
        <translation>färre än två granskare</translation>
    </message>
    <message>
        <source>fewer than two applications</source>
        <translation>färre än två ansökningar</translation>
    </message>
    <message>
        <source>all scores are equal</source>
        <translation>alla poäng är lika</translation>
    </message>
    <message>
        <source>no application has two reviews</source>
        <translation>ingen ansökan har två granskningar</translation>
    </message>
    <message>
        <source>the variance components add up to nothing</source>
        <translation>varianskomponenterna tar ut varandra</translation>
    </message>
    <message>
        <source>too few scores to tell reviewers, applications and noise apart</source>
        <translation>för få poäng för att skilja granskare, ansökningar och slump åt</translation>
    </message>
    <message>
        <source>fewer than two applications were scored by every reviewer</source>
        <translation>färre än två ansökningar har bedömts av alla granskare</translation>
    </message>
    <message>
        <source>every reviewer scored these applications all alike</source>
        <translation>varje granskare gav dessa ansökningar samma poäng</translation>
    </message>
    <message>
        <source>chance alone would agree on everything</source>
        <translation>slumpen ensam vore överens om allt</translation>
    </message>
    <message>
        <source>%1&apos;s points for %2 on %3</source>
        <translation>Poängen från %1 till %2 på %3</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>Läser dokument</translation>
    </message>
    <message>
        <source>A person chose it.</source>
        <translation>En människa har valt det.</translation>
    </message>
    <message>
        <source>There is no file or folder %1 that can be read.</source>
        <translation>Det finns ingen fil eller mapp %1 som går att läsa.</translation>
    </message>
    <message>
        <source>Its sub-folders lie too deep to be looked through.</source>
        <translation>Dess undermappar ligger för djupt för att sökas igenom.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be opened: %1.</source>
        <translation>Mappen kan inte öppnas: %1.</translation>
    </message>
    <message>
        <source>It is a link to a file that isn&apos;t there.</source>
        <translation>Den är en länk till en fil som inte finns.</translation>
    </message>
    <message>
        <source>It is a link to a place outside the folder, and isn&apos;t followed.</source>
        <translation>Den är en länk till en plats utanför mappen och följs inte.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Den är ingen vanlig fil.</translation>
    </message>
    <message>
        <source>It is a %1 file, and documents must be PDF files: save it as PDF and import that.</source>
        <translation>Den är en %1-fil, och dokument måste vara PDF-filer: spara den som PDF och importera den.</translation>
    </message>
    <message>
        <source>Its name has no ending, and documents must be PDF files: save it as PDF and import that.</source>
        <translation>Dess namn saknar filändelse, och dokument måste vara PDF-filer: spara den som PDF och importera den.</translation>
    </message>
    <message>
        <source>The application document beside it is the same as %1 of another application.</source>
        <translation>Ansökningsdokumentet bredvid är detsamma som %1 i en annan ansökan.</translation>
    </message>
    <message>
        <source>It was imported on its own.</source>
        <translation>Den importerades ensam.</translation>
    </message>
    <message>
        <source>By %1 it may belong to %2.</source>
        <translation>Genom %1 kan det höra till %2.</translation>
    </message>
    <message>
        <source>It contradicts itself: %1.</source>
        <translation>Det motsäger sig självt: %1.</translation>
    </message>
    <message>
        <source>Making PDF files</source>
        <translation>Gör PDF-filer</translation>
    </message>
    <message>
        <source>Reading messages</source>
        <translation>Läser meddelanden</translation>
    </message>
    <message>
        <source>The ZIP file is damaged or packed in a way that can&apos;t be read.</source>
        <translation>ZIP-filen är skadad eller packad på ett sätt som inte går att läsa.</translation>
    </message>
    <message>
        <source>The ZIP file holds more than %1 files, so it was not unpacked.</source>
        <translation>ZIP-filen innehåller fler än %1 filer och packades därför inte upp.</translation>
    </message>
    <message>
        <source>The ZIP file needs a password: unpack it yourself and import what is in it.</source>
        <translation>ZIP-filen kräver lösenord: packa upp den själv och importera innehållet.</translation>
    </message>
    <message>
        <source>The ZIP file names files outside itself, so it was not unpacked.</source>
        <translation>ZIP-filen pekar på filer utanför sig själv och packades därför inte upp.</translation>
    </message>
    <message>
        <source>The ZIP file unpacks to far more than documents do, so it was not unpacked.</source>
        <translation>ZIP-filen blir långt större än handlingar brukar vara och packades därför inte upp.</translation>
    </message>
    <message>
        <source>The ZIP file unpacks to more than %1 MB, so it was not unpacked.</source>
        <translation>ZIP-filen blir större än %1 MB uppackad och packades därför inte upp.</translation>
    </message>
    <message>
        <source>The ZIP file is larger than %1 MB, so it was not unpacked.</source>
        <translation>ZIP-filen är större än %1 MB och packades därför inte upp.</translation>
    </message>
    <message>
        <source>It isn&apos;t a PDF file, and LibreOffice, which would make one of it, isn&apos;t installed.</source>
        <translation>Det är ingen PDF-fil, och LibreOffice, som skulle göra en av den, är inte installerat.</translation>
    </message>
    <message>
        <source>LibreOffice can&apos;t make a PDF file of it.</source>
        <translation>LibreOffice kan inte göra en PDF-fil av den.</translation>
    </message>
    <message>
        <source>LibreOffice took too long to make a PDF file of it.</source>
        <translation>Det tog för lång tid för LibreOffice att göra en PDF-fil av den.</translation>
    </message>
    <message>
        <source>No document lies in this folder.</source>
        <translation>Det ligger ingen handling i den här mappen.</translation>
    </message>
    <message>
        <source>It is a table: if it is a register of applicants, import it on its own.</source>
        <translation>Det är en tabell: om den är ett register över sökande, importera den för sig.</translation>
    </message>
    <message>
        <source>The document as it came; a PDF file was made of it.</source>
        <translation>Handlingen som den kom; en PDF-fil har gjorts av den.</translation>
    </message>
    <message>
        <source>The message is nested too deeply to be read.</source>
        <translation>Meddelandet är nästlat för djupt för att kunna läsas.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 GB: import it in parts.</source>
        <translation>%1 är större än %2 GB: importera den i delar.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a mailbox.</source>
        <translation>%1 kan inte läsas som en brevlåda.</translation>
    </message>
    <message>
        <source>%1 holds no message that begins as messages in a mailbox do.</source>
        <translation>%1 innehåller inget meddelande som börjar som meddelanden i en brevlåda gör.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 messages: import it in parts.</source>
        <translation>%1 innehåller fler än %2 meddelanden: importera den i delar.</translation>
    </message>
    <message>
        <source>The message is larger than %1 MB, so it was not read.</source>
        <translation>Meddelandet är större än %1 MB och lästes därför inte.</translation>
    </message>
    <message>
        <source>The headers of the message are larger than any real ones, so it was not read.</source>
        <translation>Meddelandets huvud är större än något verkligt och lästes därför inte.</translation>
    </message>
    <message>
        <source>The message has more than %1 parts, so it was not read.</source>
        <translation>Meddelandet har fler än %1 delar och lästes därför inte.</translation>
    </message>
    <message>
        <source>A part of the message is nested too deeply to be read.</source>
        <translation>En del av meddelandet är nästlad för djupt för att kunna läsas.</translation>
    </message>
    <message>
        <source>A part of the message is encrypted: open it in the mail program and save what is in it.</source>
        <translation>En del av meddelandet är krypterad: öppna det i e-postprogrammet och spara innehållet.</translation>
    </message>
    <message>
        <source>Outlook packed the attachments as winmail.dat, which can&apos;t be opened here: ask for them as PDF files.</source>
        <translation>Outlook har packat bilagorna som winmail.dat, som inte kan öppnas här: be att få dem som PDF-filer.</translation>
    </message>
    <message>
        <source>It has more than %1 attachments, and only the first were read.</source>
        <translation>Det har fler än %1 bilagor, och bara de första lästes.</translation>
    </message>
    <message>
        <source>An attachment&apos;s name hides its real ending; it is shown without what hid it.</source>
        <translation>En bilagas namn döljer dess verkliga filändelse; det visas utan det som dolde den.</translation>
    </message>
    <message>
        <source>The file is not a readable Outlook message.</source>
        <translation>Filen är inget läsbart Outlook-meddelande.</translation>
    </message>
    <message>
        <source>It holds another message: save that one as a file of its own and import it.</source>
        <translation>Det innehåller ett annat meddelande: spara det som en egen fil och importera den.</translation>
    </message>
    <message>
        <source>Row %1 of %2 was left out: %3.</source>
        <translation>Rad %1 i %2 utelämnades: %3.</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows.</source>
        <translation>%1 har fler än %2 rader.</translation>
    </message>
    <message>
        <source>%1 has no column for the applicant (such as Sökande or Applicant).</source>
        <translation>%1 har ingen kolumn för den sökande (som Sökande eller Applicant).</translation>
    </message>
    <message>
        <source>%1: %2 new applicants, %3 completed, %4 unchanged.</source>
        <translation>%1: %2 nya sökande, %3 kompletterade, %4 oförändrade.</translation>
    </message>
    <message>
        <source>%1 %2: no document of it has come in.</source>
        <translation>%1 %2: ingen handling har kommit in.</translation>
    </message>
    <message>
        <source>%1 %2: the register says %3 as %4, the file %5.</source>
        <translation>%1 %2: registret anger %3 som %4, filen %5.</translation>
    </message>
    <message>
        <source>It was forwarded by %1: say whether the time of the message inside (%2) counts.</source>
        <translation>Det vidarebefordrades av %1: avgör om tiden för meddelandet inuti (%2) gäller.</translation>
    </message>
    <message>
        <source>It was forwarded by %1, and the message inside gives no time.</source>
        <translation>Det vidarebefordrades av %1, och meddelandet inuti anger ingen tid.</translation>
    </message>
    <message>
        <source>No server says when it was received, so the time is what the sender&apos;s computer claims.</source>
        <translation>Ingen server anger när det kom in, så tiden är den som avsändarens dator uppger.</translation>
    </message>
    <message>
        <source>The message doesn&apos;t say when it was received: enter the time yourself.</source>
        <translation>Meddelandet anger inte när det kom in: ange tiden själv.</translation>
    </message>
    <message>
        <source>It lies packed inside a ZIP file: unpack that one yourself and import what is in it.</source>
        <translation>Den ligger packad i en ZIP-fil: packa upp den själv och importera innehållet.</translation>
    </message>
    <message>
        <source>The message carries no document that could be an application.</source>
        <translation>Meddelandet har ingen handling som kan vara en ansökan.</translation>
    </message>
    <message>
        <source>It is no document: open the message, save what is in it and import that.</source>
        <translation>Det är ingen handling: öppna meddelandet, spara innehållet och importera det.</translation>
    </message>
    <message>
        <source>It came after the deadline and doesn&apos;t take the place of the version before it.</source>
        <translation>Den kom efter sista dagen och ersätter inte versionen före den.</translation>
    </message>
    <message>
        <source>It is an earlier version of the application, kept beside the later one.</source>
        <translation>Det är en tidigare version av ansökan, sparad bredvid den senare.</translation>
    </message>
    <message>
        <source>A further version came after the deadline (%1): the one before it (%2) stands until you decide.</source>
        <translation>Ytterligare en version kom efter sista dagen (%1): den före (%2) gäller tills du bestämmer.</translation>
    </message>
    <message>
        <source>An earlier version (%1) was kept beside the later one (%2).</source>
        <translation>En tidigare version (%1) har sparats bredvid den senare (%2).</translation>
    </message>
    <message>
        <source>A later version (%1) takes the place of the one before it (%2); both are kept.</source>
        <translation>En senare version (%1) ersätter den före (%2); båda är sparade.</translation>
    </message>
    <message>
        <source>It came from %1, and the version before it from %2: check that both are the applicant&apos;s.</source>
        <translation>Den kom från %1 och versionen före från %2: kontrollera att båda är den sökandes.</translation>
    </message>
    <message>
        <source>organisation number</source>
        <translation>organisationsnummer</translation>
    </message>
    <message>
        <source>applicant&apos;s name</source>
        <translation>sökandenamn</translation>
    </message>
    <message>
        <source>%1 points to %2</source>
        <translation>%1 pekar på %2</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>vid okänd tid</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>received</source>
        <translation>tid då den kom in</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>avsändare</translation>
    </message>
    <message>
        <source>it names no applicant</source>
        <translation>den anger ingen sökande</translation>
    </message>
    <message>
        <source>%1 is no organisation number</source>
        <translation>%1 är inget organisationsnummer</translation>
    </message>
    <message>
        <source>%1 is no application number</source>
        <translation>%1 är inget ansökningsnummer</translation>
    </message>
    <message>
        <source>%1 is no date such as 2018-05-31 or 2018-05-31 16:00</source>
        <translation>%1 är inget datum som 2018-05-31 eller 2018-05-31 16:00</translation>
    </message>
    <message>
        <source>%1, but %2</source>
        <translation>%1, men %2</translation>
    </message>
    <message>
        <source>Neither name nor text says that it is anything else.</source>
        <translation>Varken namn eller text säger att det är något annat.</translation>
    </message>
    <message>
        <source>Another file in the folder is the application.</source>
        <translation>En annan fil i mappen är ansökan.</translation>
    </message>
    <message>
        <source>Nothing says which file in the folder is the application, so the first by name was taken.</source>
        <translation>Inget säger vilken fil i mappen som är ansökan, så den första i namnordning togs.</translation>
    </message>
    <message>
        <source>It seems to be a recommendation (%1) %2</source>
        <translation>Det verkar vara en rekommendation (%1) %2</translation>
    </message>
    <message>
        <source>It seems to be an annex (%1) %2</source>
        <translation>Det verkar vara en bilaga (%1) %2</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Filen kan inte läsas: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1, so it was not read.</source>
        <translation>Filen är större än %1, så den lästes inte.</translation>
    </message>
    <message>
        <source>No document of it is the application itself.</source>
        <translation>Inget av dess dokument är själva ansökan.</translation>
    </message>
    <message>
        <source>More than one document says that it is the application.</source>
        <translation>Mer än ett dokument säger att det är ansökan.</translation>
    </message>
    <message>
        <source>Only a lead takes applications in, and %1 isn&apos;t open as a lead&apos;s.</source>
        <translation>Bara en ansvarig handläggare hämtar in ansökningar, och %1 är inte öppnad som en sådans.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read; import it again.</source>
        <translation>%1 ändrades medan den lästes; importera den igen.</translation>
    </message>
    <message>
        <source>The document isn&apos;t one of the application&apos;s.</source>
        <translation>Dokumentet hör inte till ansökan.</translation>
    </message>
    <message>
        <source>The file name says &quot;%1&quot;.</source>
        <translation>Filnamnet säger ”%1”.</translation>
    </message>
    <message>
        <source>The heading says &quot;%1&quot;.</source>
        <translation>Rubriken säger ”%1”.</translation>
    </message>
    <message>
        <source>The text says &quot;%1&quot;.</source>
        <translation>Texten säger ”%1”.</translation>
    </message>
    <message>
        <source>The file name says that a recommendation is in the same file.</source>
        <translation>Filnamnet säger att en rekommendation finns i samma fil.</translation>
    </message>
    <message>
        <source>This call has no second step.</source>
        <translation>Utlysningen har inget andra steg.</translation>
    </message>
    <message>
        <source>Nobody is selected in this call yet, so nobody could apply to its second step.</source>
        <translation>Ingen är vald i utlysningen än, så ingen skulle kunna söka till dess andra steg.</translation>
    </message>
    <message>
        <source>%1 is encrypted: %2</source>
        <translation>%1 är krypterad: %2</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation>%1 är krypterad.</translation>
    </message>
    <message>
        <source>%1 is empty: %2</source>
        <translation>%1 är tom: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 är skadad: %2</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 är skadad.</translation>
    </message>
    <message>
        <source>%1 is crashed: %2</source>
        <translation>%1 kraschade läsaren: %2</translation>
    </message>
    <message>
        <source>%1 is crashed.</source>
        <translation>%1 kraschade läsaren.</translation>
    </message>
    <message>
        <source>%1 is timeout: %2</source>
        <translation>%1 tog för lång tid: %2</translation>
    </message>
    <message>
        <source>%1 is timeout.</source>
        <translation>%1 tog för lång tid.</translation>
    </message>
    <message>
        <source>It has the same %1 as %2.</source>
        <translation>Den har samma %1 som %2.</translation>
    </message>
    <message>
        <source>It belongs to &quot;%1&quot; by %2.</source>
        <translation>Det hör till ”%1” genom %2.</translation>
    </message>
    <message>
        <source>Neither its name nor its text says which application it belongs to.</source>
        <translation>Varken dess namn eller dess text säger vilken ansökan det hör till.</translation>
    </message>
    <message>
        <source>The document needs a password.</source>
        <translation>Dokumentet kräver ett lösenord.</translation>
    </message>
    <message>
        <source>The PDF is damaged and can&apos;t be opened.</source>
        <translation>PDF:en är skadad och kan inte öppnas.</translation>
    </message>
    <message>
        <source>The document could not be fetched.</source>
        <translation>Dokumentet kunde inte hämtas.</translation>
    </message>
    <message>
        <source>The document made the PDF reader stop.</source>
        <translation>Dokumentet fick PDF-läsaren att stanna.</translation>
    </message>
    <message>
        <source>The document made the PDF reader stop twice and is not tried again.</source>
        <translation>Dokumentet fick PDF-läsaren att stanna två gånger och provas inte igen.</translation>
    </message>
    <message>
        <source>The PDF reader could not be started.</source>
        <translation>PDF-läsaren kunde inte startas.</translation>
    </message>
    <message>
        <source>The PDF reader was closed.</source>
        <translation>PDF-läsaren stängdes.</translation>
    </message>
    <message>
        <source>The picture was given up for one that was needed at once.</source>
        <translation>Bilden fick vänta på en som behövdes genast.</translation>
    </message>
    <message>
        <source>Tesseract isn&apos;t installed, so scans can&apos;t be read as text. On Debian and Ubuntu install tesseract-ocr and tesseract-ocr-swe; elsewhere Tesseract with its Swedish.</source>
        <translation>Tesseract är inte installerat, så inskannade dokument kan inte läsas som text. Installera tesseract-ocr och tesseract-ocr-swe på Debian och Ubuntu, på andra system Tesseract med svenska.</translation>
    </message>
    <message>
        <source>Tesseract is installed without Swedish. On Debian and Ubuntu install tesseract-ocr-swe; elsewhere add swe.traineddata to it.</source>
        <translation>Tesseract är installerat utan svenska. Installera tesseract-ocr-swe på Debian och Ubuntu; lägg på andra system till swe.traineddata.</translation>
    </message>
    <message>
        <source>Tesseract took too long to read this page.</source>
        <translation>Tesseract behövde för lång tid för att läsa sidan.</translation>
    </message>
    <message>
        <source>Tesseract could not be started.</source>
        <translation>Tesseract kunde inte startas.</translation>
    </message>
    <message>
        <source>Tesseract could not read this page.</source>
        <translation>Tesseract kunde inte läsa sidan.</translation>
    </message>
    <message>
        <source>The document took longer than %1 seconds to read.</source>
        <translation>Dokumentet tog mer än %1 sekunder att läsa.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Filen är större än %1 MB.</translation>
    </message>
    <message>
        <source>The search index %1 can&apos;t be used: %2.</source>
        <translation>Sökregistret %1 kan inte användas: %2.</translation>
    </message>
    <message>
        <source>The document needs more memory than a document may take.</source>
        <translation>Dokumentet kräver mer minne än ett dokument får ta.</translation>
    </message>
    <message>
        <source>This part of the document is damaged and can&apos;t be shown.</source>
        <translation>Den här delen av dokumentet är skadad och kan inte visas.</translation>
    </message>
    <message>
        <source>The document has no page %1.</source>
        <translation>Dokumentet har ingen sida %1.</translation>
    </message>
    <message>
        <source>Only the words of its first %1 pages were counted.</source>
        <translation>Bara orden på de första %1 sidorna räknades.</translation>
    </message>
    <message>
        <source>The file is not a PDF.</source>
        <translation>Filen är ingen PDF.</translation>
    </message>
    <message>
        <source>No page of the document can be read.</source>
        <translation>Ingen sida i dokumentet kan läsas.</translation>
    </message>
    <message>
        <source>The PDF was damaged and has been repaired for reading.</source>
        <translation>PDF:en var skadad och har lagats för läsning.</translation>
    </message>
    <message>
        <source>it is of another kind</source>
        <translation>det är av ett annat slag</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>The PDF&apos;s list of pages is damaged.</source>
        <translation>PDF:ens sidförteckning är skadad.</translation>
    </message>
    <message>
        <source>The document has no pages.</source>
        <translation>Dokumentet har inga sidor.</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>sitt namn</translation>
    </message>
    <message>
        <source>a part of its name</source>
        <translation>en del av sitt namn</translation>
    </message>
    <message>
        <source>the number in its name</source>
        <translation>numret i sitt namn</translation>
    </message>
    <message>
        <source>the organisation number in its text</source>
        <translation>organisationsnumret i sin text</translation>
    </message>
    <message>
        <source>the applicant named in its text</source>
        <translation>den sökande som nämns i texten</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; or &quot;%2&quot;</source>
        <translation>”%1” eller ”%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; or &quot;%2&quot; or &quot;%3&quot;</source>
        <translation>”%1” eller ”%2” eller ”%3”</translation>
    </message>
    <message>
        <source>%1 or %2 more</source>
        <translation>%1 eller %2 till</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>There is no call file &quot;%1&quot;, and no bundled call of that name (bundled: %2).</source>
        <translation>Det finns ingen utlysningsfil ”%1” och ingen medföljande utlysning med det namnet (medföljande: %2).</translation>
    </message>
    <message>
        <source>%1 is not a file, so no call can be read from it.</source>
        <translation>%1 är ingen fil, så ingen utlysning kan läsas ur den.</translation>
    </message>
    <message>
        <source>The call file %1 can&apos;t be read: %2.</source>
        <translation>Utlysningsfilen %1 kan inte läsas: %2.</translation>
    </message>
    <message>
        <source>The call file %1 can&apos;t be written: %2.</source>
        <translation>Utlysningsfilen %1 kan inte skrivas: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, so it is no call file.</source>
        <translation>%1 är större än %2 MB, så den är ingen utlysningsfil.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, rad %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 (and %4 more problem).</source>
        <translation>%1, rad %2: %3 (och %4 problem till).</translation>
    </message>
    <message>
        <source>%1, line %2: %3 (and %4 more problems).</source>
        <translation>%1, rad %2: %3 (och %4 problem till).</translation>
    </message>
    <message>
        <source>%1 of %2 is &quot;%3&quot;, and must be small letters, digits, _ and -</source>
        <translation>%1 i %2 är ”%3”, men måste vara små bokstäver, siffror, _ och -</translation>
    </message>
    <message>
        <source>the call</source>
        <translation>utlysningen</translation>
    </message>
    <message>
        <source>criterion %1</source>
        <translation>kriteriet %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>regeln %1</translation>
    </message>
    <message>
        <source>tie rule %1</source>
        <translation>särskiljningsregeln %1</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>skalan</translation>
    </message>
    <message>
        <source>places</source>
        <translation>platserna (places)</translation>
    </message>
    <message>
        <source>step two</source>
        <translation>steg två</translation>
    </message>
    <message>
        <source>terms of %1</source>
        <translation>söktermerna (terms) för %1</translation>
    </message>
    <message>
        <source>levels of %1</source>
        <translation>nivåerna (levels) för %1</translation>
    </message>
    <message>
        <source>the file has call format %1, and this program reads format %2</source>
        <translation>filen har utlysningsformat %1, och det här programmet läser format %2</translation>
    </message>
    <message>
        <source>places has a min of %1, which is above its max of %2</source>
        <translation>places har ett min på %1, som är större än dess max på %2</translation>
    </message>
    <message>
        <source>published must be a date such as 2018-03-26, without quotes</source>
        <translation>published måste vara ett datum som 2018-03-26, utan citattecken</translation>
    </message>
    <message>
        <source>deadline must be a date such as 2018-05-31 or 2018-05-31T16:00:00, without quotes</source>
        <translation>deadline måste vara ett datum som 2018-05-31 eller 2018-05-31T16:00:00, utan citattecken</translation>
    </message>
    <message>
        <source>deadline %1 is before the call was published</source>
        <translation>deadline %1 ligger före utlysningens publicering</translation>
    </message>
    <message>
        <source>time_zone &quot;%1&quot; is not known on this computer; write one such as &quot;Europe/Stockholm&quot;</source>
        <translation>time_zone ”%1” är inte känd på den här datorn; skriv en sådan som ”Europe/Stockholm”</translation>
    </message>
    <message>
        <source>scale has a low of %1, which is not below its high of %2</source>
        <translation>skalans low är %1, som inte är mindre än dess high på %2</translation>
    </message>
    <message>
        <source>scale has a step of %1, which doesn&apos;t lead from %2 to %3</source>
        <translation>skalans step är %1, som inte leder från %2 till %3</translation>
    </message>
    <message>
        <source>scale has more points than a person can tell apart (at most 20 whole points and 100 steps)</source>
        <translation>skalan har fler poäng än en människa kan skilja på (högst 20 hela poäng och 100 steg)</translation>
    </message>
    <message>
        <source>scale has no whole point that could be described</source>
        <translation>skalan har ingen hel poäng som kan beskrivas</translation>
    </message>
    <message>
        <source>code &quot;%1&quot; must be at most %2 capital letters, digits and hyphens</source>
        <translation>code ”%1” får vara högst %2 versaler, siffror och bindestreck</translation>
    </message>
    <message>
        <source>two criteria have the %1 &quot;%2&quot;</source>
        <translation>två kriterier har samma %1, ”%2”</translation>
    </message>
    <message>
        <source>two rules have the %1 &quot;%2&quot;</source>
        <translation>två regler har samma %1, ”%2”</translation>
    </message>
    <message>
        <source>two tie rules have the %1 &quot;%2&quot;</source>
        <translation>två särskiljningsregler har samma %1, ”%2”</translation>
    </message>
    <message>
        <source>no criterion has a weight above 0</source>
        <translation>inget kriterium har en vikt över 0</translation>
    </message>
    <message>
        <source>%1 has a weight below 0</source>
        <translation>%1 har en vikt under 0</translation>
    </message>
    <message>
        <source>%1 has a threshold of %2, which is not on the scale</source>
        <translation>%1 har tröskeln %2, som inte finns på skalan</translation>
    </message>
    <message>
        <source>%1 has %2 in %3, more than the %4 allowed</source>
        <translation>%1 har %2 på %3, fler än de %4 som tillåts</translation>
    </message>
    <message>
        <source>%1 describes a level &quot;%2&quot;, but levels go %3</source>
        <translation>%1 beskriver en nivå ”%2”, men nivåerna går %3</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>från %1 till %2</translation>
    </message>
    <message>
        <source>%1 has no level text for %2</source>
        <translation>%1 saknar nivåtext för %2</translation>
    </message>
    <message>
        <source>%1 of %2 is &quot;%3&quot;, and must be one of %4</source>
        <translation>%1 för %2 är ”%3” men måste vara något av %4</translation>
    </message>
    <message>
        <source>%1 has an unknown outcome &quot;%2&quot; (known are %3)</source>
        <translation>%1 har ett okänt utfall ”%2” (kända är %3)</translation>
    </message>
    <message>
        <source>%1 is no must, so it has no outcomes to decide on</source>
        <translation>%1 är inget krav (must), så den har inga utfall att besluta om</translation>
    </message>
    <message>
        <source>%1 checks the %2, which the call doesn&apos;t give</source>
        <translation>%1 kontrollerar %2, som utlysningen inte anger</translation>
    </message>
    <message>
        <source>%1 names a criterion &quot;%2&quot; that the call doesn&apos;t have</source>
        <translation>%1 nämner ett kriterium ”%2” som utlysningen inte har</translation>
    </message>
    <message>
        <source>the line has more full stops than any text needs</source>
        <translation>raden har fler punkter än någon text behöver</translation>
    </message>
    <message>
        <source>tables lie inside each other too deep</source>
        <translation>tabeller ligger för djupt inuti varandra</translation>
    </message>
    <message>
        <source>tables or arrays lie inside each other too deep</source>
        <translation>tabeller eller listor ligger för djupt inuti varandra</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save the file in that encoding</source>
        <translation>texten är inte UTF-8; spara filen i den teckenkodningen</translation>
    </message>
    <message>
        <source>%1 has an unknown key &quot;%2&quot; (did you mean &quot;%3&quot;?)</source>
        <translation>%1 har en okänd nyckel ”%2” (menade du ”%3”?)</translation>
    </message>
    <message>
        <source>%1 has an unknown key &quot;%2&quot; (known are %3)</source>
        <translation>%1 har en okänd nyckel ”%2” (kända är %3)</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 saknar %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 för %2</translation>
    </message>
    <message>
        <source>%1 of %2 must be a text in quotes</source>
        <translation>%1 för %2 måste vara en text inom citattecken</translation>
    </message>
    <message>
        <source>%1 of %2 must be a list of texts</source>
        <translation>%1 för %2 måste vara en lista med texter</translation>
    </message>
    <message>
        <source>%1 of %2 must be a whole number from %3 to %4</source>
        <translation>%1 för %2 måste vara ett heltal från %3 till %4</translation>
    </message>
    <message>
        <source>%1 of %2 must be a number such as 1, 0.5 or &quot;0.5&quot;</source>
        <translation>%1 för %2 måste vara ett tal som 1, 0.5 eller &quot;0.5&quot;</translation>
    </message>
    <message>
        <source>%1 in Swedish</source>
        <translation>%1 på svenska</translation>
    </message>
    <message>
        <source>%1 in English</source>
        <translation>%1 på engelska</translation>
    </message>
    <message>
        <source>%1 in Swedish and English</source>
        <translation>%1 på svenska och engelska</translation>
    </message>
    <message>
        <source>%1 per language (write %2.sv and %3.en)</source>
        <translation>%1 per språk (skriv %2.sv och %3.en)</translation>
    </message>
    <message>
        <source>%1 of %2 must be a table</source>
        <translation>%1 för %2 måste vara en tabell</translation>
    </message>
    <message>
        <source>%1 must be written as [[%2]] tables</source>
        <translation>%1 måste skrivas som [[%2]]-tabeller</translation>
    </message>
    <message>
        <source>there are %1 [[%2]] tables, more than the %3 allowed</source>
        <translation>det finns %1 [[%2]]-tabeller, fler än de %3 som tillåts</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 är tom</translation>
    </message>
    <message>
        <source>%1 has %2 characters, more than the %3 allowed</source>
        <translation>%1 har %2 tecken, fler än de %3 som tillåts</translation>
    </message>
    <message>
        <source>%1 has a control character</source>
        <translation>%1 har ett styrtecken</translation>
    </message>
    <message>
        <source>this is not valid TOML: %1</source>
        <translation>det här är inte giltig TOML: %1</translation>
    </message>
    <message>
        <source>invalid statement</source>
        <translation>ogiltig sats</translation>
    </message>
    <message>
        <source>expected newline or end of document after a statement</source>
        <translation>ny rad eller filens slut väntades efter en sats</translation>
    </message>
    <message>
        <source>expected &apos;=&apos; after a key in a key/value pair</source>
        <translation>”=” väntades efter en nyckel</translation>
    </message>
    <message>
        <source>expected &apos;]&apos; at the end of a table declaration</source>
        <translation>”]” väntades i slutet av en tabells rubrik</translation>
    </message>
    <message>
        <source>expected &apos;]]&apos; at the end of an array declaration</source>
        <translation>”]]” väntades i slutet av en tabellistas rubrik</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>%1 väntades</translation>
    </message>
    <message>
        <source>found invalid character %1</source>
        <translation>ogiltigt tecken %1</translation>
    </message>
    <message>
        <source>illegal character %1</source>
        <translation>otillåtet tecken %1</translation>
    </message>
    <message>
        <source>cannot declare %1 twice</source>
        <translation>%1 kan inte anges två gånger</translation>
    </message>
    <message>
        <source>cannot overwrite a value</source>
        <translation>ett värde kan inte skrivas över</translation>
    </message>
    <message>
        <source>cannot mutate immutable namespace %1</source>
        <translation>%1 är redan färdig och kan inte ändras</translation>
    </message>
    <message>
        <source>cannot redefine namespace %1</source>
        <translation>%1 kan inte anges på nytt</translation>
    </message>
    <message>
        <source>duplicate inline table key %1</source>
        <translation>nyckeln %1 finns två gånger</translation>
    </message>
    <message>
        <source>invalid initial character for a key part</source>
        <translation>ogiltigt första tecken i en nyckel</translation>
    </message>
    <message>
        <source>unclosed array</source>
        <translation>listan är inte avslutad</translation>
    </message>
    <message>
        <source>unclosed inline table</source>
        <translation>tabellen är inte avslutad</translation>
    </message>
    <message>
        <source>unescaped &apos;\&apos; in a string</source>
        <translation>ensamt omvänt snedstreck (\) i en text</translation>
    </message>
    <message>
        <source>invalid hex value</source>
        <translation>ogiltigt hexadecimalt värde</translation>
    </message>
    <message>
        <source>escaped character is not a Unicode scalar value</source>
        <translation>teckenkoden är inget Unicode-tecken</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>texten är inte avslutad</translation>
    </message>
    <message>
        <source>invalid date or datetime</source>
        <translation>ogiltigt datum eller klockslag</translation>
    </message>
    <message>
        <source>invalid value</source>
        <translation>ogiltigt värde</translation>
    </message>
    <message>
        <source>There must be at least one place to give.</source>
        <translation>Det måste finnas minst en plats att ge.</translation>
    </message>
    <message>
        <source>There is nothing to report yet: the call has no applications.</source>
        <translation>Det finns inget att rapportera än: utlysningen har inga ansökningar.</translation>
    </message>
    <message>
        <source>The sheet %1 would have more rows than Excel holds (%2).</source>
        <translation>Bladet %1 skulle få fler rader än Excel rymmer (%2).</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: close it where it is open, or choose another folder.</source>
        <translation>%1 kan inte skrivas: stäng den där den är öppen, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>%1 is of another kind: give it the ending %2.</source>
        <translation>%1 är av ett annat slag: ge den ändelsen %2.</translation>
    </message>
    <message>
        <source>%1 is a file; name a folder.</source>
        <translation>%1 är en fil; ange en mapp.</translation>
    </message>
    <message>
        <source>The folder of templates %1 doesn&apos;t exist.</source>
        <translation>Mappen med mallar %1 finns inte.</translation>
    </message>
    <message>
        <source>The template %1 can&apos;t be read as a Word document.</source>
        <translation>Mallen %1 kan inte läsas som ett Worddokument.</translation>
    </message>
    <message>
        <source>The template %1 can&apos;t be filled: %2.</source>
        <translation>Mallen %1 kan inte fyllas i: %2.</translation>
    </message>
    <message>
        <source>%1 holds something already; name a new folder for the dossier.</source>
        <translation>%1 innehåller redan något; ange en ny mapp för akten.</translation>
    </message>
    <message>
        <source>The review file isn&apos;t whole, so there is no dossier: %1</source>
        <translation>Granskningsfilen är inte hel, så det blir ingen akt: %1</translation>
    </message>
    <message>
        <source>A dossier is signed by a lead of the call, and this computer has no lead&apos;s key.</source>
        <translation>En akt undertecknas av en ansvarig för utlysningen, och den här datorn har ingen ansvarigs nyckel.</translation>
    </message>
    <message>
        <source>The dossier was made by a newer version of Urval; update the program to check it.</source>
        <translation>Akten är gjord med en nyare version av Urval; uppdatera programmet för att kontrollera den.</translation>
    </message>
    <message>
        <source>The dossier&apos;s manifest can&apos;t be read.</source>
        <translation>Aktens förteckning kan inte läsas.</translation>
    </message>
    <message>
        <source>That is no dossier: it has no %1 that can be read.</source>
        <translation>Det är ingen akt: den har ingen läsbar %1.</translation>
    </message>
    <message>
        <source>That is no dossier: its %1 is too large.</source>
        <translation>Det är ingen akt: dess %1 är för stor.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a ZIP.</source>
        <translation>%1 kan inte läsas som ZIP.</translation>
    </message>
    <message>
        <source>Pages are drawn by LibreOffice, which isn&apos;t installed on this computer.</source>
        <translation>Sidor ritas av LibreOffice, som inte är installerat på den här datorn.</translation>
    </message>
    <message>
        <source>LibreOffice couldn&apos;t draw the report&apos;s pages.</source>
        <translation>LibreOffice kunde inte rita rapportens sidor.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 är en mapp; ange en fil.</translation>
    </message>
    <message>
        <source>%1 is read-only; choose another name, or allow it to be changed.</source>
        <translation>%1 är skrivskyddad; välj ett annat namn, eller tillåt att den ändras.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t empty; name a new folder for the demo, or delete this one.</source>
        <translation>%1 är inte tom; ange en ny mapp för demon, eller ta bort den här.</translation>
    </message>
    <message>
        <source>Writing applications</source>
        <translation>Skriver ansökningar</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>Granskar</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Skriver rapporten</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>Arbetet avbröts.</translation>
    </message>
    <message>
        <source>The work was stopped by a bug.</source>
        <translation>Arbetet stoppades av ett fel i programmet.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>filen eller mappen finns inte</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>åtkomst nekas</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>det tillåts inte</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>filsystemet är skrivskyddat</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>disken är full</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>diskutrymmet är slut</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>läs- eller skrivfel</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>det är en mapp</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>det är ingen mapp</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>filen finns redan</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>filnamnet är för långt</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>filen är för stor</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>enheten är upptagen</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>namnet eller värdet duger inte</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>för många filer är öppna</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>filen finns inte kvar på servern</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>anslutningen tog för lång tid</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>disken är full</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>läs- eller skrivfel på disken</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>filen är skrivskyddad</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>ett annat program använder filen</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>filen kan inte öppnas</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>det är ingen databas</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>innehållet är skadat</translation>
    </message>
    <message>
        <source>A dialogue needs a region, who took part, and what came of it.</source>
        <translation>En dialog behöver en region, deltagare och ett utfall.</translation>
    </message>
    <message>
        <source>There is nobody to draw lots among: the rules have told them all apart.</source>
        <translation>Det finns inga att dra lott bland: reglerna har skilt dem alla åt.</translation>
    </message>
    <message>
        <source>%1 applications are undecided, among them %2.</source>
        <translation>%1 ansökningar saknar beslut, bland dem %2.</translation>
    </message>
    <message>
        <source>Two leads decided differently; settle that before the result is locked.</source>
        <translation>Två ansvariga har beslutat olika; lös det innan resultatet låses.</translation>
    </message>
    <message>
        <source>%1 applications are selected, more than the %2 places.</source>
        <translation>%1 ansökningar är utvalda, fler än de %2 platserna.</translation>
    </message>
    <message>
        <source>Every decision needs a reason.</source>
        <translation>Varje beslut behöver ett skäl.</translation>
    </message>
    <message>
        <source>The result isn&apos;t locked.</source>
        <translation>Resultatet är inte låst.</translation>
    </message>
    <message>
        <source>The result is locked; reopen it first, with a reason.</source>
        <translation>Resultatet är låst; öppna det först igen, med ett skäl.</translation>
    </message>
    <message>
        <source>Say why: a reason is needed.</source>
        <translation>Ange varför: ett skäl behövs.</translation>
    </message>
    <message>
        <source>There is no outcome %1; choose one of %2.</source>
        <translation>Det finns inget utfall %1; välj ett av %2.</translation>
    </message>
    <message>
        <source>A withdrawn application can&apos;t be decided on.</source>
        <translation>En återtagen ansökan kan inte beslutas om.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a sum of money.</source>
        <translation>%1 är inget belopp.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a sum that can be granted.</source>
        <translation>%1 är inget belopp som kan beviljas.</translation>
    </message>
    <message>
        <source>Money is granted to selected applications only.</source>
        <translation>Medel beviljas bara valda ansökningar.</translation>
    </message>
    <message>
        <source>The call grants at most %1 SEK for each application.</source>
        <translation>Utlysningen beviljar högst %1 kronor per ansökan.</translation>
    </message>
    <message>
        <source>The applicant asked for %1 SEK; more can&apos;t be granted.</source>
        <translation>Den sökande har begärt %1 kronor; mer kan inte beviljas.</translation>
    </message>
    <message>
        <source>The rule or the application isn&apos;t in this file.</source>
        <translation>Regeln eller ansökan finns inte i den här filen.</translation>
    </message>
    <message>
        <source>The rule doesn&apos;t allow this outcome.</source>
        <translation>Regeln tillåter inte det utfallet.</translation>
    </message>
    <message>
        <source>Write the reason: the applicant may ask for it.</source>
        <translation>Skriv skälet: den sökande kan fråga efter det.</translation>
    </message>
    <message>
        <source>The reason is too long: at most 2000 characters can be kept.</source>
        <translation>Skälet är för långt: högst 2000 tecken kan sparas.</translation>
    </message>
    <message>
        <source>The number %1 is taken or can&apos;t be one.</source>
        <translation>Numret %1 är upptaget eller ogiltigt.</translation>
    </message>
    <message>
        <source>Write who applies.</source>
        <translation>Skriv vem som söker.</translation>
    </message>
    <message>
        <source>An application is active or withdrawn.</source>
        <translation>En ansökan är aktiv eller återkallad.</translation>
    </message>
    <message>
        <source>Write why the application is withdrawn or taken up again.</source>
        <translation>Skriv varför ansökan återkallas eller tas upp igen.</translation>
    </message>
    <message>
        <source>A field holds at most %1 characters.</source>
        <translation>Ett fält rymmer högst %1 tecken.</translation>
    </message>
    <message>
        <source>%1 is no organisation number: ten digits with a right check digit.</source>
        <translation>%1 är inget organisationsnummer: tio siffror med rätt kontrollsiffra.</translation>
    </message>
    <message>
        <source>The time received can&apos;t be read: %1.</source>
        <translation>Tiden då den kom in går inte att läsa: %1.</translation>
    </message>
    <message>
        <source>The fact %1 must be a number: %2.</source>
        <translation>Uppgiften %1 måste vara ett tal: %2.</translation>
    </message>
    <message>
        <source>This is checked by a person.</source>
        <translation>Det här kontrolleras av en person.</translation>
    </message>
    <message>
        <source>No organisation number is known.</source>
        <translation>Inget organisationsnummer är känt.</translation>
    </message>
    <message>
        <source>%1 is no valid organisation number.</source>
        <translation>%1 är inget giltigt organisationsnummer.</translation>
    </message>
    <message>
        <source>%1 is a person&apos;s number, not an organisation&apos;s.</source>
        <translation>%1 är en persons nummer, inte en organisations.</translation>
    </message>
    <message>
        <source>%1 is a valid number of a legal person.</source>
        <translation>%1 är ett giltigt nummer för en juridisk person.</translation>
    </message>
    <message>
        <source>%1 is taken for it.</source>
        <translation>%1 räknas som den.</translation>
    </message>
    <message>
        <source>No document is taken for it, but %1 can&apos;t be read.</source>
        <translation>Ingen handling räknas som den, men %1 går inte att läsa.</translation>
    </message>
    <message>
        <source>No document is taken for it.</source>
        <translation>Ingen handling räknas som den.</translation>
    </message>
    <message>
        <source>Page %1 says &quot;%2&quot;.</source>
        <translation>På sidan %1 står ”%2”.</translation>
    </message>
    <message>
        <source>The application has no text that can be searched.</source>
        <translation>Ansökan har ingen text som går att söka i.</translation>
    </message>
    <message>
        <source>None of the words that the rule looks for is in the application.</source>
        <translation>Inget av de ord som regeln söker efter finns i ansökan.</translation>
    </message>
    <message>
        <source>The pages of the application can&apos;t be counted.</source>
        <translation>Ansökans sidor går inte att räkna.</translation>
    </message>
    <message>
        <source>It has %1 pages of at most %2.</source>
        <translation>Den har %1 sidor av högst %2.</translation>
    </message>
    <message>
        <source>Nobody has said when it was received.</source>
        <translation>Ingen har angett när den kom in.</translation>
    </message>
    <message>
        <source>The time received has no time zone, or the call has no deadline.</source>
        <translation>Tiden då den kom in saknar tidszon, eller så har utlysningen ingen sista dag.</translation>
    </message>
    <message>
        <source>It was received %1, after %2.</source>
        <translation>Den kom in %1, efter %2.</translation>
    </message>
    <message>
        <source>It was received %1, by %2.</source>
        <translation>Den kom in %1, senast %2.</translation>
    </message>
    <message>
        <source>The applicant is marked: %1.</source>
        <translation>Den sökande är märkt: %1.</translation>
    </message>
    <message>
        <source>It is said that %1 doesn&apos;t hold.</source>
        <translation>Det är angett att %1 inte gäller.</translation>
    </message>
    <message>
        <source>Nobody has entered the fact %1.</source>
        <translation>Ingen har angett uppgiften %1.</translation>
    </message>
    <message>
        <source>The fact %1 is %2, which is no number.</source>
        <translation>Uppgiften %1 är %2, som inte är ett tal.</translation>
    </message>
    <message>
        <source>The fact %1 is %2; the limit is %3.</source>
        <translation>Uppgiften %1 är %2; gränsen är %3.</translation>
    </message>
    <message>
        <source>The call doesn&apos;t say which call it follows.</source>
        <translation>Utlysningen anger inte vilken utlysning den följer på.</translation>
    </message>
    <message>
        <source>The applicant was selected in the call that this one follows.</source>
        <translation>Den sökande valdes i den utlysning som denna följer på.</translation>
    </message>
    <message>
        <source>Without an organisation number it can&apos;t be told whether the applicant was selected.</source>
        <translation>Utan organisationsnummer går det inte att avgöra om den sökande valdes.</translation>
    </message>
    <message>
        <source>The applicant isn&apos;t among those selected in the call that this one follows.</source>
        <translation>Den sökande är inte bland dem som valdes i den utlysning som denna följer på.</translation>
    </message>
    <message>
        <source>No contact with the applicant is logged.</source>
        <translation>Ingen kontakt med den sökande är antecknad.</translation>
    </message>
    <message>
        <source>The first contact (%1) was after the application came in (%2).</source>
        <translation>Den första kontakten (%1) var efter att ansökan kom in (%2).</translation>
    </message>
    <message>
        <source>The first contact was on %1.</source>
        <translation>Den första kontakten var den %1.</translation>
    </message>
    <message>
        <source>The password is wrong, or the key&apos;s backup is damaged.</source>
        <translation>Lösenordet är fel, eller så är nyckelns säkerhetskopia skadad.</translation>
    </message>
    <message>
        <source>The key file of this computer can&apos;t be read.</source>
        <translation>Datorns nyckelfil kan inte läsas.</translation>
    </message>
    <message>
        <source>Only a lead revokes a key, and this file isn&apos;t open as a lead&apos;s.</source>
        <translation>Bara en ansvarig handläggare återkallar nycklar, och filen är inte öppnad som en sådans.</translation>
    </message>
    <message>
        <source>This is the key that this computer leads with; revoke it from another lead&apos;s file.</source>
        <translation>Det är den här datorns egen nyckel; återkalla den från en annan ansvarig handläggares fil.</translation>
    </message>
    <message>
        <source>No device here has an id that begins with %1.</source>
        <translation>Ingen enhet här har ett id som börjar med %1.</translation>
    </message>
    <message>
        <source>Several devices here have ids that begin with %1; say more of it.</source>
        <translation>Flera enheter här har id:n som börjar med %1; ange mer av det.</translation>
    </message>
    <message>
        <source>The device has no chain that begins with %1.</source>
        <translation>Enheten har ingen kedja som börjar med %1.</translation>
    </message>
    <message>
        <source>This computer has no key for this file.</source>
        <translation>Datorn har ingen nyckel till den här filen.</translation>
    </message>
    <message>
        <source>The password must have at least %1 characters.</source>
        <translation>Lösenordet måste ha minst %1 tecken.</translation>
    </message>
    <message>
        <source>%1 is not a backup of a key.</source>
        <translation>%1 är inte en säkerhetskopia av en nyckel.</translation>
    </message>
    <message>
        <source>%1 is a key for another call.</source>
        <translation>%1 är en nyckel till en annan utlysning.</translation>
    </message>
    <message>
        <source>Document %1 was purged, and its bytes are still in the file.</source>
        <translation>Dokumentet %1 har rensats, men dess innehåll finns kvar i filen.</translation>
    </message>
    <message>
        <source>The state&apos;s hash that the file keeps isn&apos;t that of what the journal says.</source>
        <translation>Den kontrollsumma för läget som filen sparar stämmer inte med vad journalen säger.</translation>
    </message>
    <message>
        <source>The file was changed after the preview; look at a new preview first.</source>
        <translation>Filen har ändrats efter förhandsgranskningen; titta på en ny först.</translation>
    </message>
    <message>
        <source>The key of the device that wrote it was revoked; what came after that is kept aside and doesn&apos;t count.</source>
        <translation>Nyckeln för enheten som skrev det har återkallats; det som kom därefter läggs åt sidan och räknas inte.</translation>
    </message>
    <message>
        <source>The password is wrong, or the file is damaged.</source>
        <translation>Lösenordet är fel, eller så är filen skadad.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t protected by a password.</source>
        <translation>%1 är inte skyddad med lösenord.</translation>
    </message>
    <message>
        <source>Protected files can&apos;t be used here: SQLCipher isn&apos;t installed with this program.</source>
        <translation>Skyddade filer kan inte användas här: SQLCipher är inte installerat med programmet.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be protected here: there is no room, or it takes too long.</source>
        <translation>%1 kan inte skyddas här: det finns inte plats, eller så tar det för lång tid.</translation>
    </message>
    <message>
        <source>Say why the document is purged; that stays.</source>
        <translation>Ange varför dokumentet rensas; det sparas.</translation>
    </message>
    <message>
        <source>No document here has a hash that begins with %1.</source>
        <translation>Inget dokument här har en kontrollsumma som börjar med %1.</translation>
    </message>
    <message>
        <source>Several documents here have hashes that begin with %1; say more of it.</source>
        <translation>Flera dokument här har kontrollsummor som börjar med %1; ange mer av den.</translation>
    </message>
    <message>
        <source>It is protected by a password, which is needed to read it, or it is damaged.</source>
        <translation>Den är skyddad med ett lösenord, som behövs för att läsa den, eller skadad.</translation>
    </message>
    <message>
        <source>a network folder</source>
        <translation>en nätverksmapp</translation>
    </message>
    <message>
        <source>%1 has a conflict of interest with application %2.</source>
        <translation>%1 är jävig mot ansökan %2.</translation>
    </message>
    <message>
        <source>Nothing is assigned: at least one reviewer must read something.</source>
        <translation>Inget är fördelat: minst en granskare måste läsa något.</translation>
    </message>
    <message>
        <source>%1 is no kind of conflict of interest; known are %2.</source>
        <translation>%1 är inget slag av jäv; kända är %2.</translation>
    </message>
    <message>
        <source>A conflict of interest needs a reason.</source>
        <translation>Ett jäv behöver ett skäl.</translation>
    </message>
    <message>
        <source>There are no applications or no reviewers to spread them over yet.</source>
        <translation>Det finns än inga ansökningar, eller inga granskare att fördela dem på.</translation>
    </message>
    <message>
        <source>Each application needs one reviewer at least.</source>
        <translation>Varje ansökan behöver minst en granskare.</translation>
    </message>
    <message>
        <source>Application %1 has %2 reviewers without a conflict of interest, and %3 are asked for.</source>
        <translation>Ansökan %1 har %2 granskare utan jäv, och %3 begärs.</translation>
    </message>
    <message>
        <source>No even spread was found; take back some conflicts of interest or choices made by hand.</source>
        <translation>Ingen jämn fördelning hittades; ta tillbaka några jäv eller val som gjorts för hand.</translation>
    </message>
    <message>
        <source>Write the person&apos;s name.</source>
        <translation>Skriv personens namn.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t an address that a mail can go to.</source>
        <translation>%1 är ingen adress som ett mejl kan gå till.</translation>
    </message>
    <message>
        <source>There is somebody else of the name %1.</source>
        <translation>Det finns någon annan med namnet %1.</translation>
    </message>
    <message>
        <source>%1 has started reviews; take the applications back instead.</source>
        <translation>%1 har påbörjat granskningar; ta tillbaka ansökningarna i stället.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a day; write it as 2018-05-07.</source>
        <translation>%1 är ingen dag; skriv den som 2018-05-07.</translation>
    </message>
    <message>
        <source>%1 is no kind of contact; known are %2.</source>
        <translation>%1 är inget slag av kontakt; kända är %2.</translation>
    </message>
    <message>
        <source>Say which application or which region the contact was about.</source>
        <translation>Säg vilken ansökan eller vilken region kontakten gällde.</translation>
    </message>
    <message>
        <source>The meeting needs a title.</source>
        <translation>Mötet behöver en rubrik.</translation>
    </message>
    <message>
        <source>The meeting ends before it starts.</source>
        <translation>Mötet slutar innan det börjar.</translation>
    </message>
    <message>
        <source>A meeting has one seat at least.</source>
        <translation>Ett möte har minst en plats.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a time; write it as 2018-05-07 or 2018-05-07 13:00.</source>
        <translation>%1 är ingen tid; skriv den som 2018-05-07 eller 2018-05-07 13:00.</translation>
    </message>
    <message>
        <source>Write the name of who signs up.</source>
        <translation>Skriv namnet på den som anmäler sig.</translation>
    </message>
    <message>
        <source>Row %1 of %2: %3.</source>
        <translation>Rad %1 i %2: %3.</translation>
    </message>
    <message>
        <source>Row %1 of %2: %3</source>
        <translation>Rad %1 i %2: %3</translation>
    </message>
    <message>
        <source>Row 1 of %1 has two columns named %2.</source>
        <translation>Rad 1 i %1 har två kolumner med namnet %2.</translation>
    </message>
    <message>
        <source>Row 1 of %1 must name the columns %2; missing: %3.</source>
        <translation>Rad 1 i %1 måste namnge kolumnerna %2; det saknas: %3.</translation>
    </message>
    <message>
        <source>the %1 is empty</source>
        <translation>fältet %1 är tomt</translation>
    </message>
    <message>
        <source>the %1 is longer than %2 characters</source>
        <translation>fältet %1 är längre än %2 tecken</translation>
    </message>
</context>
<context>
    <name>RecusalDialog</name>
    <message>
        <source>Conflict of interest</source>
        <translation>Jäv</translation>
    </message>
    <message>
        <source>Re&amp;viewer</source>
        <translation>&amp;Granskare</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Ansökan</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>S&amp;lag</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>S&amp;käl</translation>
    </message>
    <message>
        <source>The application is taken from the reviewer, and a review of theirs doesn&apos;t count. Kind and reason stay with the leads.</source>
        <translation>Ansökan tas från granskaren, och en granskning av den räknas inte. Slag och skäl stannar hos ledarna.</translation>
    </message>
</context>
<context>
    <name>RecusalsTab</name>
    <message>
        <source>Taken back. Assign the application again if the reviewer is to read it.</source>
        <translation>Tillbakataget. Ge granskaren ansökan igen om den ska läsas.</translation>
    </message>
    <message>
        <source>There are no applications or reviewers yet.</source>
        <translation>Det finns inga ansökningar eller granskare än.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Granskare</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Angivet av</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>Vad de delar</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) worth a question</source>
        <translation>
            <numerusform>%n par värt en fråga</numerusform>
            <numerusform>%n par värda en fråga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) of interest stand(s).</source>
        <translation>
            <numerusform>%n jäv gäller.</numerusform>
            <numerusform>%n jäv gäller.</numerusform>
        </translation>
    </message>
    <message>
        <source>What a reviewer has declared, the reviewer takes back.</source>
        <translation>Det en granskare har anmält tar granskaren tillbaka.</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Jäv</translation>
    </message>
    <message>
        <source>Suggested conflicts of interest</source>
        <translation>Föreslagna jäv</translation>
    </message>
    <message>
        <source>&amp;Set a conflict of interest…</source>
        <translation>&amp;Ange ett jäv…</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Ta tillbaka</translation>
    </message>
    <message>
        <source>&amp;Conflict…</source>
        <translation>&amp;Jäv…</translation>
    </message>
    <message>
        <source>&amp;No conflict</source>
        <translation>&amp;Inget jäv</translation>
    </message>
</context>
<context>
    <name>RegisterPreview</name>
    <message>
        <source>Register of applicants</source>
        <translation>Register över sökande</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Ta in</translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s). Nothing that is in the file is overwritten.</source>
        <translation>
            <numerusform>%n sökande. Inget som finns i filen skrivs över.</numerusform>
            <numerusform>%n sökande. Inget som finns i filen skrivs över.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that aren&apos;t used: %1</source>
        <translation>Kolumner som inte används: %1</translation>
    </message>
    <message>
        <source>First rows of %1</source>
        <translation>De första raderna i %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Give the report a file name.</source>
        <translation>Ge rapporten ett filnamn.</translation>
    </message>
    <message>
        <source>Choose at least one thing to write.</source>
        <translation>Välj minst en sak att skriva.</translation>
    </message>
    <message>
        <source>Pages are drawn by LibreOffice, which isn&apos;t installed on this computer.</source>
        <translation>Sidor ritas av LibreOffice, som inte är installerat på den här datorn.</translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>Ritar sidorna…</translation>
    </message>
    <message>
        <source>%1 selection report</source>
        <translation>%1 urvalsrapport</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Skriver…</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>Skrivet till %1: %2</translation>
    </message>
    <message>
        <source>No letter, for want of a decision with a reason: %1.</source>
        <translation>Inget brev, eftersom ett beslut med motivering saknas: %1.</translation>
    </message>
    <message>
        <source>No feedback sheet, for want of a consensus: %1.</source>
        <translation>Ingen återkoppling, eftersom enighet saknas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n ansökan</numerusform>
            <numerusform>%n ansökningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was finished before is there.</source>
        <translation>Avbrutet. Det som hann bli klart finns kvar.</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 finns redan. Ersätta den?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersätt</translation>
    </message>
    <message>
        <source>Will be written: %1</source>
        <translation>Kommer att skrivas: %1</translation>
    </message>
    <message>
        <source>Not in it: e-mail addresses, keys and devices.</source>
        <translation>Ingår inte: e-postadresser, nycklar och enheter.</translation>
    </message>
    <message>
        <source>Letters name the applicant and who signs, and never a reviewer.</source>
        <translation>Brev nämner den sökande och den som undertecknar, och aldrig en granskare.</translation>
    </message>
    <message>
        <source>A dossier holds the whole review file, with everybody&apos;s names and all documents.</source>
        <translation>En akt innehåller hela granskningsfilen, med allas namn och alla dokument.</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Spara rapporten som</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excelarbetsböcker (*.xlsx)</translation>
    </message>
    <message>
        <source>Selection report</source>
        <translation>Urvalsrapport</translation>
    </message>
    <message>
        <source>What leaves the program: the Excel report, letters to the applicants, and a dossier for the archive. They show the reviews and decisions that are in this file now.</source>
        <translation>Det som lämnar programmet: Excelrapporten, brev till de sökande och en akt för arkivet. De visar de granskningar och beslut som finns i filen nu.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>S&amp;kriv</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;pråk</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>P&amp;latser</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bläddra…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Öppna &amp;mappen</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Förhandsvisa</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Personal data in the report</source>
        <translation>Personuppgifter i rapporten</translation>
    </message>
</context>
<context>
    <name>ReviewFiles</name>
    <message>
        <source>Review files (*%1)</source>
        <translation>Granskningsfiler (*%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>ReviewHeader</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Application %1</source>
        <translation>Ansökan %1</translation>
    </message>
    <message>
        <source>Read for less than a minute; this is counted on this computer only.</source>
        <translation>Läst i mindre än en minut; det räknas bara på den här datorn.</translation>
    </message>
    <message numerus="yes">
        <source>Read for %n minute(s); this is counted on this computer only.</source>
        <translation>
            <numerusform>Läst i %n minut; det räknas bara på den här datorn.</numerusform>
            <numerusform>Läst i %n minuter; det räknas bara på den här datorn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewMenu</name>
    <message>
        <source>&amp;Score</source>
        <translation>&amp;Poäng</translation>
    </message>
    <message>
        <source>&amp;Go to criterion</source>
        <translation>&amp;Gå till kriterium</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Belägg</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Dokument</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>There is no criterion %1.</source>
        <translation>Kriterium %1 finns inte.</translation>
    </message>
    <message>
        <source>This is the last application.</source>
        <translation>Det här är den sista ansökan.</translation>
    </message>
    <message>
        <source>This is the first application.</source>
        <translation>Det här är den första ansökan.</translation>
    </message>
    <message>
        <source>No other application lacks points.</source>
        <translation>Ingen annan ansökan saknar poäng.</translation>
    </message>
    <message>
        <source>Find passages</source>
        <translation>Hitta stycken</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flagga</translation>
    </message>
    <message>
        <source>Abstain…</source>
        <translation>Avstå…</translation>
    </message>
</context>
<context>
    <name>ReviewQuestions</name>
    <message>
        <source>Flagged for discussion</source>
        <translation>Flaggad för diskussion</translation>
    </message>
    <message>
        <source>No longer flagged</source>
        <translation>Inte längre flaggad</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Öppnad igen</translation>
    </message>
    <message>
        <source>Not finished yet: every criterion needs points.</source>
        <translation>Inte färdig än: varje kriterium behöver poäng.</translation>
    </message>
    <message>
        <source>You can score the application again.</source>
        <translation>Du kan poängsätta ansökan igen.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Inlämnad</translation>
    </message>
</context>
<context>
    <name>ReviewStatus</name>
    <message>
        <source>Not started</source>
        <translation>Inte påbörjad</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Påbörjad</translation>
    </message>
    <message>
        <source>Ready to submit</source>
        <translation>Klar att lämna in</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Inlämnad</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Jäv</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återkallad</translation>
    </message>
</context>
<context>
    <name>ReviewersBox</name>
    <message>
        <source>lead</source>
        <translation>ansvarig</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Granskare</translation>
    </message>
    <message>
        <source>Mail addresses stay in the lead&apos;s file; reviewers see each other&apos;s names only.</source>
        <translation>E-postadresser stannar i den ansvarigas fil; granskarna ser bara varandras namn.</translation>
    </message>
    <message>
        <source>People of the call</source>
        <translation>Utlysningens personer</translation>
    </message>
</context>
<context>
    <name>ReviewersPane</name>
    <message>
        <source>How each reviewer uses the scale</source>
        <translation>Hur varje granskare använder skalan</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Granskare</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Leniency</source>
        <translation>Generositet</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>90 %-intervall</translation>
    </message>
    <message>
        <source>Spread against others</source>
        <translation>Spridning mot andras</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Vanligt</translation>
    </message>
    <message>
        <source>Correlation with others</source>
        <translation>Korrelation med andra</translation>
    </message>
    <message>
        <source>Usually above</source>
        <translation>Oftast över</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggor</translation>
    </message>
    <message>
        <source>Where reviewers are far apart</source>
        <translation>Där granskarna är långt ifrån varandra</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bredd</translation>
    </message>
    <message>
        <source>Chance of as much</source>
        <translation>Sannolikhet för så mycket</translation>
    </message>
    <message>
        <source>&amp;Copy the chosen reviewer&apos;s own line</source>
        <translation>&amp;Kopiera den valda granskarens egen rad</translation>
    </message>
    <message>
        <source>To send to that reviewer; only once all of their reviews are submitted.</source>
        <translation>Att skicka till granskaren; först när alla hens granskningar är inlämnade.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopierat.</translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s); chance alone would raise about %1.</source>
        <translation>
            <numerusform>%n flagga; slumpen ensam skulle ge ungefär %1.</numerusform>
            <numerusform>%n flaggor; slumpen ensam skulle ge ungefär %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leniency is in points: above zero is lenient, below is severe; the ranking by expected rank has taken it off. Spread 1 is as wide as the others&apos; on the same applications. A flag is a question to ask, no fault.</source>
        <translation>Generositet är i poäng: över noll är generös, under är sträng; rangordningen efter förväntad plats har räknat av den. Spridning 1 är lika bred som de andras på samma ansökningar. En flagga är en fråga att ställa, inget fel.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) with a range of 2 points or more that noise explains with 5 % at the most; chance alone would give about %1.</source>
        <translation>
            <numerusform>%n ansökan med minst 2 poängs bredd som slumpen förklarar med högst 5 %; slumpen ensam skulle ge ungefär %1.</numerusform>
            <numerusform>%n ansökningar med minst 2 poängs bredd som slumpen förklarar med högst 5 %; slumpen ensam skulle ge ungefär %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>lenient</source>
        <translation>generös</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>sträng</translation>
    </message>
    <message>
        <source>uses more of the scale</source>
        <translation>använder mer av skalan</translation>
    </message>
    <message>
        <source>uses less of the scale</source>
        <translation>använder mindre av skalan</translation>
    </message>
    <message>
        <source>follows the others less than usual</source>
        <translation>följer de andra mindre än vanligt</translation>
    </message>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0,1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ReviewsGrid</name>
    <message>
        <source>Nobody has submitted a review.</source>
        <translation>Ingen har lämnat in en granskning.</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>s. %1</translation>
    </message>
    <message>
        <source>area</source>
        <translation>område</translation>
    </message>
    <message>
        <source>Evidence by %1, %2</source>
        <translation>Belägg av %1, %2</translation>
    </message>
    <message>
        <source>abstains</source>
        <translation>avstår</translation>
    </message>
</context>
<context>
    <name>RosterTab</name>
    <message>
        <source>Mail addresses stay in the lead&apos;s file; reviewers see each other&apos;s names only. Enter edits a row.</source>
        <translation>E-postadresser stannar i den ansvarigas fil; granskarna ser bara varandras namn. Enter ändrar en rad.</translation>
    </message>
    <message>
        <source>People of the call</source>
        <translation>Utlysningens personer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Language of mails</source>
        <translation>Språk i mejl</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Leads and reviews</source>
        <translation>Leder och granskar</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Granskar</translation>
    </message>
    <message>
        <source>Takes no part</source>
        <translation>Deltar inte</translation>
    </message>
</context>
<context>
    <name>RulePane</name>
    <message>
        <source>Write the reason first: the applicant may ask for it.</source>
        <translation>Skriv skälet först: den sökande kan fråga efter det.</translation>
    </message>
    <message>
        <source>No application is chosen.</source>
        <translation>Ingen ansökan är vald.</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Beslutat: %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Sida %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>&amp;Facts…</source>
        <translation>&amp;Uppgifter…</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Sk&amp;äl</translation>
    </message>
    <message>
        <source>Passages that the suggestion rests on</source>
        <translation>Ställen som förslaget bygger på</translation>
    </message>
</context>
<context>
    <name>SavedState</name>
    <message>
        <source>Not saved: %1</source>
        <translation>Inte sparat: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Sparat %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som…</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Points for %1</source>
        <translation>Poäng för %1</translation>
    </message>
    <message>
        <source>%1 points for %2</source>
        <translation>%1 poäng för %2</translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Read the text (&amp;OCR)</source>
        <translation>Läs av texten (&amp;OCR)</translation>
    </message>
    <message>
        <source>Reads the pictures of text with Tesseract, on this computer only</source>
        <translation>Läser bilderna av text med Tesseract, bara på den här datorn</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message>
        <source>Reading page %1 of %2 by OCR…</source>
        <translation>Läser av sida %1 av %2 med OCR…</translation>
    </message>
    <message>
        <source>Read by OCR: words may be wrong. Compare with the page before you quote.</source>
        <translation>Avläst med OCR: ord kan vara fel. Jämför med sidan innan du citerar.</translation>
    </message>
    <message>
        <source>This document has no text: it is a scan. Drag over the page to mark an area as evidence.</source>
        <translation>Dokumentet har ingen text: det är inskannat. Dra över sidan för att markera ett område som belägg.</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>%1 is not on the scale of %2 to %3.</source>
        <translation>%1 finns inte på skalan %2 till %3.</translation>
    </message>
</context>
<context>
    <name>ScoringPanel</name>
    <message>
        <source>Not saved yet. What you wrote stays here and is tried again.</source>
        <translation>Inte sparat än. Det du skrev finns kvar här och sparas vid nästa försök.</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Öppna igen</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>&amp;Svara…</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n kriterium</numerusform>
            <numerusform>%n kriterier</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished, without a total</source>
        <translation>Färdig, utan slutpoäng</translation>
    </message>
    <message>
        <source>%1 of %2 scored</source>
        <translation>%1 av %2 poängsatta</translation>
    </message>
    <message>
        <source>Total %1 of %2</source>
        <translation>Totalt %1 av %2</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Inlämnad</translation>
    </message>
    <message>
        <source>&amp;Submit…</source>
        <translation>&amp;Lämna in…</translation>
    </message>
    <message>
        <source>Ready to submit</source>
        <translation>Klar att lämna in</translation>
    </message>
    <message>
        <source>You abstain from a criterion, so the review counts in no ranking.</source>
        <translation>Du avstår från ett kriterium, så granskningen räknas inte i någon rangordning.</translation>
    </message>
    <message>
        <source>Still without points: %1</source>
        <translation>Saknar poäng: %1</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterier</translation>
    </message>
</context>
<context>
    <name>SealedBox</name>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>The password that protects %1:</source>
        <translation>Lösenordet som skyddar %1:</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>Ange &amp;lösenordet…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be opened without the right password.</source>
        <translation>
            <numerusform>%n fil kan inte öppnas utan rätt lösenord.</numerusform>
            <numerusform>%n filer kan inte öppnas utan rätt lösenord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionModel</name>
    <message>
        <source>no review</source>
        <translation>ingen granskning</translation>
    </message>
    <message>
        <source>%1, over the budget</source>
        <translation>%1, över budgeten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Obeslutad</translation>
    </message>
    <message>
        <source>%1 – two leads differ</source>
        <translation>%1 – två ansvariga är oense</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chans</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Föreslaget av</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Avgjort av</translation>
    </message>
    <message>
        <source>Asked, SEK</source>
        <translation>Sökt, kr</translation>
    </message>
    <message>
        <source>Granted, SEK</source>
        <translation>Beviljat, kr</translation>
    </message>
    <message>
        <source>Sum so far, SEK</source>
        <translation>Summa hittills, kr</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
</context>
<context>
    <name>SelectionPage</name>
    <message>
        <source>Choose applications in the table first.</source>
        <translation>Välj först ansökningar i tabellen.</translation>
    </message>
    <message>
        <source>There is no proposal for an application that is undecided.</source>
        <translation>Det finns inget förslag för någon ansökan utan beslut.</translation>
    </message>
    <message>
        <source>None of the chosen applications is decided on.</source>
        <translation>Ingen av de valda ansökningarna har ett beslut.</translation>
    </message>
    <message numerus="yes">
        <source>Take the decision on %n application(s) back?</source>
        <translation>
            <numerusform>Ta tillbaka beslutet om %n ansökan?</numerusform>
            <numerusform>Ta tillbaka besluten om %n ansökningar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose selected applications first: money is granted to them only.</source>
        <translation>Välj först valda ansökningar: medel beviljas bara dem.</translation>
    </message>
    <message>
        <source>There is nobody to draw lots among: the rules have told them all apart.</source>
        <translation>Det finns inga att dra lott bland: reglerna har skilt dem alla åt.</translation>
    </message>
    <message numerus="yes">
        <source>Draw lots among %n application(s)?</source>
        <translation>
            <numerusform>Dra lott bland %n ansökan?</numerusform>
            <numerusform>Dra lott bland %n ansökningar?</numerusform>
        </translation>
    </message>
    <message>
        <source>The seed is kept in the file, so that anybody can check the order.</source>
        <translation>Startvärdet sparas i filen, så att vem som helst kan kontrollera ordningen.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) are selected for %1 places.</source>
        <translation>
            <numerusform>%n ansökan är utvald till %1 platser.</numerusform>
            <numerusform>%n ansökningar är utvalda till %1 platser.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on nothing of the selection changes until it is reopened with a reason.</source>
        <translation>Från och med nu ändras inget i urvalet förrän det öppnas igen med ett skäl.</translation>
    </message>
    <message>
        <source>Lock the result</source>
        <translation>Lås resultatet</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lås</translation>
    </message>
    <message>
        <source>The decisions stay as they are; they can be changed again.</source>
        <translation>Besluten står kvar som de är, men kan ändras igen.</translation>
    </message>
    <message>
        <source>Reopen the result</source>
        <translation>Öppna resultatet igen</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Öppna igen</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) written</source>
        <translation>
            <numerusform>%n beslut skrivet</numerusform>
            <numerusform>%n beslut skrivna</numerusform>
        </translation>
    </message>
    <message>
        <source>With these, %1 are selected, more than the %2 places.</source>
        <translation>Med dessa är %1 utvalda, fler än de %2 platserna.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Urval</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected %1 of %2 places, reserves %3, not selected %4, undecided %5.</source>
        <translation>Utvalda %1 av %2 platser, reserver %3, inte utvalda %4, utan beslut %5.</translation>
    </message>
    <message>
        <source>Regions with a selected application</source>
        <translation>Regioner med en utvald ansökan</translation>
    </message>
    <message>
        <source>Regions with a proposed application</source>
        <translation>Regioner med en föreslagen ansökan</translation>
    </message>
    <message>
        <source>%1: %2 of %3.</source>
        <translation>%1: %2 av %3.</translation>
    </message>
    <message>
        <source>Without: %1.</source>
        <translation>Utan: %1.</translation>
    </message>
    <message>
        <source>The result was locked %1: %2</source>
        <translation>Resultatet låstes %1: %2</translation>
    </message>
    <message>
        <source>What it rests on has changed since: a review, a decision or the call. Look at it again, and reopen the result if it no longer holds.</source>
        <translation>Underlaget har ändrats sedan dess: en granskning, ett beslut eller utlysningen. Se över det, och öppna resultatet igen om det inte längre håller.</translation>
    </message>
    <message>
        <source>Two leads decided differently; settle that on the page for merging.</source>
        <translation>Två ansvariga har beslutat olika; lös det på sidan för sammanfogning.</translation>
    </message>
    <message numerus="yes">
        <source>No rule tells %1 apart, for %n place(s): people decide, or draw lots.</source>
        <translation>
            <numerusform>Ingen regel skiljer %1 åt, för %n plats: avgör själva eller dra lott.</numerusform>
            <numerusform>Ingen regel skiljer %1 åt, för %n platser: avgör själva eller dra lott.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lots that were drawn were for others, and are not used.</source>
        <translation>Lotten som drogs gällde andra och används inte.</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Platser</translation>
    </message>
    <message>
        <source>Places go b&amp;y</source>
        <translation>Platserna gå&amp;r efter</translation>
    </message>
    <message>
        <source>the reviews (expected rank)</source>
        <translation>granskningarna (förväntad plats)</translation>
    </message>
    <message>
        <source>the consensus of the meeting</source>
        <translation>mötets enighet</translation>
    </message>
</context>
<context>
    <name>SensitivityPane</name>
    <message>
        <source>Without one criterion</source>
        <translation>Utan ett kriterium</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Utan</translation>
    </message>
    <message>
        <source>Without one reviewer</source>
        <translation>Utan en granskare</translation>
    </message>
    <message>
        <source>The smallest change of one weight, all others kept, at which somebody crosses the line; the smallest first. Reckoned with each criterion&apos;s values by least squares.</source>
        <translation>Den minsta ändringen av en vikt, med alla andra kvar, där någon passerar gränsen; den minsta först. Räknat med varje kriteriums värden enligt minsta kvadrat.</translation>
    </message>
    <message>
        <source>No change of a single weight moves anybody over the line.</source>
        <translation>Ingen ändring av en enda vikt flyttar någon över gränsen.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>New weight</source>
        <translation>Ny vikt</translation>
    </message>
    <message>
        <source>Part of all</source>
        <translation>Del av alla</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Lämnar</translation>
    </message>
    <message>
        <source>Enters</source>
        <translation>Kommer in</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The smallest change of a weight</source>
        <translation>Den minsta ändringen av en vikt</translation>
    </message>
    <message>
        <source>How often an application is among the selected if the weights are drawn at random around the call&apos;s; those that always or never are selected are left out.</source>
        <translation>Hur ofta en ansökan hör till de utvalda om vikterna dras slumpmässigt kring utlysningens; de som alltid eller aldrig väljs visas inte.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>By the call&apos;s weights</source>
        <translation>Med utlysningens vikter</translation>
    </message>
    <message>
        <source>By weights around them</source>
        <translation>Med vikter kring dem</translation>
    </message>
    <message>
        <source>Other weights</source>
        <translation>Andra vikter</translation>
    </message>
    <message>
        <source>So many applications are not ranked anew here: it would take too long.</source>
        <translation>Så många ansökningar rangordnas inte på nytt här: det skulle ta för lång tid.</translation>
    </message>
    <message>
        <source>There is only one.</source>
        <translation>Det finns bara en.</translation>
    </message>
    <message>
        <source>Nobody crosses the line, whichever is left out.</source>
        <translation>Ingen passerar gränsen, vilken som än utelämnas.</translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) of %1 somebody crosses the line.</source>
        <translation>
            <numerusform>I %n fall av %1 passerar någon gränsen.</numerusform>
            <numerusform>I %n fall av %1 passerar någon gränsen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Places moved</source>
        <translation>Flyttade platser</translation>
    </message>
    <message>
        <source>Largest move</source>
        <translation>Största flytt</translation>
    </message>
    <message numerus="yes">
        <source>%n rank(s)</source>
        <translation>
            <numerusform>%n steg</numerusform>
            <numerusform>%n steg</numerusform>
        </translation>
    </message>
    <message>
        <source>What each number of places would mean: a wide gap and few at the line make an easy line to draw.</source>
        <translation>Vad varje antal platser skulle innebära: ett stort avstånd och få vid gränsen gör den lätt att dra.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Gap in expected rank</source>
        <translation>Avstånd i förväntad plats</translation>
    </message>
    <message>
        <source>At the line</source>
        <translation>Vid gränsen</translation>
    </message>
    <message>
        <source>Chance of the last in</source>
        <translation>Chans för den sista inne</translation>
    </message>
    <message>
        <source>Chance of the first out</source>
        <translation>Chans för den första utanför</translation>
    </message>
    <message>
        <source>Last in</source>
        <translation>Sist inne</translation>
    </message>
    <message>
        <source>First out</source>
        <translation>Först utanför</translation>
    </message>
    <message>
        <source>Other numbers of places</source>
        <translation>Andra antal platser</translation>
    </message>
</context>
<context>
    <name>SharedFolder</name>
    <message>
        <source>This file lies in a folder that %1 synchronises. Such programs may copy it while it is written, or bring an older copy back. Nothing of yours is lost for good, since copies can be merged, but a folder of this computer&apos;s own is the better place.</source>
        <translation>Den här filen ligger i en mapp som %1 synkroniserar. Sådana program kan kopiera den medan den skrivs eller hämta tillbaka en äldre kopia. Inget av ditt går förlorat för gott, eftersom kopior kan sammanfogas, men en mapp på datorns egen disk är ett bättre ställe.</translation>
    </message>
    <message>
        <source>This file lies in a network folder. Two people can open it there without knowing of each other, and a broken connection can interrupt saving. A folder of this computer&apos;s own is the better place.</source>
        <translation>Den här filen ligger i en nätverksmapp. Där kan två personer ha den öppen utan att veta om varandra, och en bruten förbindelse kan avbryta sparandet. En mapp på datorns egen disk är ett bättre ställe.</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Take value &amp;%1</source>
        <translation>Ta värde &amp;%1</translation>
    </message>
    <message>
        <source>Value %1: %2</source>
        <translation>Värde %1: %2</translation>
    </message>
    <message>
        <source>counts for now</source>
        <translation>räknas tills vidare</translation>
    </message>
    <message>
        <source>%1, %2, device %3, from %4</source>
        <translation>%1, %2, enhet %3, från %4</translation>
    </message>
    <message>
        <source>Somebody who is not on the roster</source>
        <translation>Någon som inte finns på listan</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>denna fil</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>This document has no outline.</source>
        <translation>Dokumentet har ingen innehållsförteckning.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Länkar</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Dokumentets sidor</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>Dokumentets innehållsförteckning</translation>
    </message>
    <message>
        <source>Pages, outline and links</source>
        <translation>Sidor, innehåll och länkar</translation>
    </message>
</context>
<context>
    <name>SignUpDialog</name>
    <message>
        <source>Sign a person up</source>
        <translation>Anmäl en person</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Signed &amp;up</source>
        <translation>Anmäl&amp;d</translation>
    </message>
</context>
<context>
    <name>SpreadDialog</name>
    <message>
        <source>How my points are spread</source>
        <translation>Hur mina poäng är spridda</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>Alla kriterier</translation>
    </message>
    <message>
        <source>Only you see this. It counts all your points so far, submitted or not.</source>
        <translation>Bara du ser det här. Alla dina poäng hittills räknas, inlämnade eller inte.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medel</translation>
    </message>
    <message>
        <source>&amp;Keep what is assigned already</source>
        <translation>&amp;Behåll det som redan är fördelat</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Planera</translation>
    </message>
    <message>
        <source>&amp;Assign so</source>
        <translation>&amp;Fördela så</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Fördela jämnt</translation>
    </message>
    <message>
        <source>&amp;Reviewers for each application</source>
        <translation>&amp;Granskare för varje ansökan</translation>
    </message>
    <message>
        <source>What each reviewer would read</source>
        <translation>Vad varje granskare skulle läsa</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Granskare</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Conflicts of interest are respected, started reviews stay with their reviewers, applications that are scored first by all go to all, and everybody is linked through shared applications where that can be: else lenient and strict reviewers can&apos;t be told apart. Nothing is written until you say so.</source>
        <translation>Jäv respekteras, påbörjade granskningar stannar hos sina granskare, ansökningar som bedöms först av alla går till alla, och alla knyts samman genom gemensamma ansökningar där det går: annars kan stränga och milda granskare inte skiljas åt. Inget skrivs förrän du säger till.</translation>
    </message>
    <message>
        <source>Everybody would read from %1 to %2 applications.</source>
        <translation>Alla skulle läsa från %1 till %2 ansökningar.</translation>
    </message>
    <message>
        <source>All are linked through shared applications.</source>
        <translation>Alla är sammanknutna genom gemensamma ansökningar.</translation>
    </message>
    <message numerus="yes">
        <source>They fall into %n group(s) that share no application: points can&apos;t be compared.</source>
        <translation>
            <numerusform>De faller i %n grupp utan gemensam ansökan: poängen kan inte jämföras.</numerusform>
            <numerusform>De faller i %n grupper utan gemensam ansökan: poängen kan inte jämföras.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>In force</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>I konflikt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersatt</translation>
    </message>
    <message>
        <source>Undone with its merge</source>
        <translation>Ångrad med sin sammanfogning</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Åtskild</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Review applications together: read, score, merge, rank and report.</source>
        <translation>Granska ansökningar tillsammans: läs, poängsätt, sammanfoga, rangordna och rapportera.</translation>
    </message>
    <message>
        <source>No account and no network are needed. Everything stays in files on this computer.</source>
        <translation>Inget konto och inget nätverk behövs. Allt stannar i filer på den här datorn.</translation>
    </message>
    <message>
        <source>&amp;Open a review file…</source>
        <translation>&amp;Öppna granskningsfil…</translation>
    </message>
    <message>
        <source>The file that the lead of the call sent you, or one of your own. You can also drop it here.</source>
        <translation>Filen som utlysningens ansvariga handläggare har skickat till dig, eller en egen. Du kan också släppa den här.</translation>
    </message>
    <message>
        <source>&amp;Start a call…</source>
        <translation>&amp;Starta utlysning…</translation>
    </message>
    <message>
        <source>For the lead: choose the criteria, bring in the applications and invite reviewers.</source>
        <translation>För ansvarig handläggare: välj kriterier, hämta in ansökningarna och bjud in granskare.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Prova &amp;demon</translation>
    </message>
    <message>
        <source>A made-up call with made-up applications and reviewers, ready to click around in.</source>
        <translation>En påhittad utlysning med påhittade ansökningar och granskare, färdig att klicka runt i.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Senaste filer</translation>
    </message>
</context>
<context>
    <name>StepTwoDialog</name>
    <message>
        <source>Start step two</source>
        <translation>Starta steg 2</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>B&amp;läddra…</translation>
    </message>
    <message>
        <source>&amp;Start step two</source>
        <translation>&amp;Starta steg 2</translation>
    </message>
    <message>
        <source>Give the review file a name.</source>
        <translation>Ge granskningsfilen ett namn.</translation>
    </message>
    <message>
        <source>&amp;Review file</source>
        <translation>&amp;Granskningsfil</translation>
    </message>
    <message>
        <source>Step two is a call of its own, in a file of its own, open to those who are selected here. Its rules are those that this call announced. Its criteria are this call&apos;s until you edit them; its deadline and page limit are yours to set.</source>
        <translation>Steg 2 är en egen utlysning i en egen fil, öppen för dem som är valda här. Reglerna är de som den här utlysningen har kungjort. Kriterierna är den här utlysningens tills du redigerar dem; sista dag och sidgräns bestämmer du.</translation>
    </message>
    <message>
        <source>Review file of step two</source>
        <translation>Granskningsfil för steg 2</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Add reviewers</source>
        <translation>Lägg till granskare</translation>
    </message>
    <message>
        <source>Import applications</source>
        <translation>Importera ansökningar</translation>
    </message>
    <message>
        <source>Check eligibility</source>
        <translation>Kontrollera behörighet</translation>
    </message>
    <message>
        <source>Assign reviewers</source>
        <translation>Fördela ansökningar</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Skicka ut</translation>
    </message>
    <message>
        <source>Merge hand-ins</source>
        <translation>Sammanfoga inlämningar</translation>
    </message>
    <message>
        <source>Settle merge conflicts</source>
        <translation>Lös konflikter</translation>
    </message>
    <message>
        <source>Hold the meeting</source>
        <translation>Håll mötet</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
    <message>
        <source>Report and letters</source>
        <translation>Rapport och brev</translation>
    </message>
    <message>
        <source>Answer on conflicts of interest</source>
        <translation>Svara om jäv</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sätt poäng</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Lämna in granskningar</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Lämna in till ansvarig</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 av %3)</translation>
    </message>
    <message>
        <source>%1 (if wanted)</source>
        <translation>%1 (vid behov)</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>next</source>
        <translation>härnäst</translation>
    </message>
    <message>
        <source>later</source>
        <translation>senare</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Att göra härnäst</translation>
    </message>
    <message>
        <source>Hide what to do next</source>
        <translation>Dölj vad som är härnäst</translation>
    </message>
</context>
<context>
    <name>StudyPane</name>
    <message>
        <source>Computing…</source>
        <translation>Beräknar…</translation>
    </message>
</context>
<context>
    <name>StudyTabs</name>
    <message>
        <source>Views of the ranking</source>
        <translation>Vyer av rangordningen</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangordning</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metoder</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Samstämmighet</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Granskare</translation>
    </message>
    <message>
        <source>What it hangs on</source>
        <translation>Vad den hänger på</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagram</translation>
    </message>
</context>
<context>
    <name>SubmitDialog</name>
    <message>
        <source>Submit reviews</source>
        <translation>Lämna in granskningar</translation>
    </message>
    <message numerus="yes">
        <source>Submit %n finished review(s)?</source>
        <translation>
            <numerusform>Lämna in %n färdig granskning?</numerusform>
            <numerusform>Lämna in %n färdiga granskningar?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;Lämna in</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>A submitted review can be reopened until it is handed in.</source>
        <translation>En inlämnad granskning kan öppnas igen tills filen lämnas till den ansvariga.</translation>
    </message>
</context>
<context>
    <name>SubmitQuestion</name>
    <message>
        <source>Submit the review</source>
        <translation>Lämna in granskningen</translation>
    </message>
    <message>
        <source>Submit the review of %1 without a total, since you abstain from a criterion?</source>
        <translation>Lämna in granskningen av %1 utan slutpoäng, eftersom du avstår från ett kriterium?</translation>
    </message>
    <message>
        <source>Submit the review of %1 with a total of %2?</source>
        <translation>Lämna in granskningen av %1 med totalt %2 poäng?</translation>
    </message>
    <message>
        <source>You can reopen it until you hand in.</source>
        <translation>Du kan öppna den igen tills du lämnar filen till den ansvariga.</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;Lämna in</translation>
    </message>
</context>
<context>
    <name>TextReader</name>
    <message>
        <source>This is the last page.</source>
        <translation>Det här är sista sidan.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Det här är första sidan.</translation>
    </message>
    <message>
        <source>This document has no text: its pages are pictures (it looks like a scan).</source>
        <translation>Dokumentet har ingen text: sidorna är bilder (det ser ut att vara skannat).</translation>
    </message>
    <message>
        <source>This page has no text: it is a picture, or empty.</source>
        <translation>Sidan har ingen text: den är en bild, eller tom.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Sida %1</translation>
    </message>
    <message>
        <source>Page %1 of %2 as text, read by OCR: words may be wrong</source>
        <translation>Sida %1 av %2 som text, avläst med OCR: ord kan vara fel</translation>
    </message>
    <message>
        <source>Page %1 of %2 as text</source>
        <translation>Sida %1 av %2 som text</translation>
    </message>
    <message>
        <source>&amp;All pages</source>
        <translation>&amp;Alla sidor</translation>
    </message>
    <message>
        <source>Show the pages one after the other (in documents of up to %1 pages)</source>
        <translation>Visa sidorna efter varandra (i dokument på högst %1 sidor)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Back to the page (Esc)</source>
        <translation>Tillbaka till sidan (Esc)</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Sida %1</translation>
    </message>
</context>
<context>
    <name>UndoSteps</name>
    <message>
        <source>Undone: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Gjort om: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>1 point for %2</source>
        <translation>1 poäng för %2</translation>
    </message>
    <message>
        <source>%1 points for %2</source>
        <translation>%1 poäng för %2</translation>
    </message>
    <message>
        <source>abstention from %2</source>
        <translation>avstått från %2</translation>
    </message>
    <message>
        <source>comment on %2</source>
        <translation>kommentar till %2</translation>
    </message>
    <message>
        <source>evidence for %2</source>
        <translation>belägg för %2</translation>
    </message>
    <message>
        <source>flag for discussion</source>
        <translation>flagga för diskussion</translation>
    </message>
    <message>
        <source>how sure you are</source>
        <translation>hur säker du är</translation>
    </message>
    <message>
        <source>answer about a conflict of interest</source>
        <translation>svar om jäv</translation>
    </message>
    <message>
        <source>cleared points for %2</source>
        <translation>borttagen poäng för %2</translation>
    </message>
    <message>
        <source>taken back abstention from %2</source>
        <translation>inte längre avstått från %2</translation>
    </message>
    <message>
        <source>removed comment on %2</source>
        <translation>borttagen kommentar till %2</translation>
    </message>
    <message>
        <source>removed evidence for %2</source>
        <translation>borttaget belägg för %2</translation>
    </message>
    <message>
        <source>removed flag</source>
        <translation>borttagen flagga</translation>
    </message>
    <message>
        <source>no longer said how sure you are</source>
        <translation>inte längre sagt hur säker du är</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Looking at what that would change…</source>
        <translation>Ser efter vad det skulle ändra…</translation>
    </message>
    <message>
        <source>Redo the merge</source>
        <translation>Gör om sammanfogningen</translation>
    </message>
    <message>
        <source>&amp;Redo it</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) count again, from:</source>
        <translation>
            <numerusform>%n ändring räknas igen, från:</numerusform>
            <numerusform>%n ändringar räknas igen, från:</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Ångra sammanfogningen</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) don&apos;t count any more, from:</source>
        <translation>
            <numerusform>%n ändring räknas inte längre, från:</numerusform>
            <numerusform>%n ändringar räknas inte längre, från:</numerusform>
        </translation>
    </message>
    <message>
        <source>The file as it is now is backed up first, and you can take this back at any time.</source>
        <translation>Filen som den är nu säkerhetskopieras först, och du kan när som helst ta tillbaka detta.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) are open afterwards.</source>
        <translation>
            <numerusform>%n konflikt är öppen efteråt.</numerusform>
            <numerusform>%n konflikter är öppna efteråt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: rank %3 → %4</source>
        <translation>%1 %2: plats %3 → %4</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Ångrar</translation>
    </message>
    <message>
        <source>Stopped; look at the list of merges.</source>
        <translation>Avbrutet; se listan över sammanfogningar.</translation>
    </message>
    <message numerus="yes">
        <source>Redone: %n change(s) count again.</source>
        <translation>
            <numerusform>Omgjort: %n ändring räknas igen.</numerusform>
            <numerusform>Omgjort: %n ändringar räknas igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n change(s) don&apos;t count any more.</source>
        <translation>
            <numerusform>Ångrat: %n ändring räknas inte längre.</numerusform>
            <numerusform>Ångrat: %n ändringar räknas inte längre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>(nothing)</source>
        <translation>(inget)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Somebody who is not on the roster</source>
        <translation>Någon som inte finns på listan</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Denna fil</translation>
    </message>
</context>
<context>
    <name>WaitingDevices</name>
    <message>
        <source>Accept a device</source>
        <translation>Godta en enhet</translation>
    </message>
    <message>
        <source>Is this the fingerprint that %1 sees on their own computer?</source>
        <translation>Är detta det fingeravtryck som %1 ser på sin egen dator?</translation>
    </message>
    <message>
        <source>What came from this device counts from now on. Its owner finds the fingerprint in the window in which they hand in; have it read out over the telephone.</source>
        <translation>Det som kom från denna enhet räknas från och med nu. Ägaren hittar fingeravtrycket i fönstret där man lämnar in; låt det läsas upp i telefon.</translation>
    </message>
    <message>
        <source>&amp;Accept it</source>
        <translation>&amp;Godta den</translation>
    </message>
    <message>
        <source>The device of %1 is accepted.</source>
        <translation>Enheten som tillhör %1 är godtagen.</translation>
    </message>
    <message>
        <source>Somebody who is not on the roster; add them to the call first</source>
        <translation>Någon som inte finns på listan; lägg till dem i utlysningen först</translation>
    </message>
    <message>
        <source>Devices that wait to be accepted</source>
        <translation>Enheter som väntar på att godtas</translation>
    </message>
    <message>
        <source>Their work is in the file and doesn&apos;t count yet. Compare the fingerprint before you accept one.</source>
        <translation>Deras arbete finns i filen och räknas inte än. Jämför fingeravtrycket innan du godtar en.</translation>
    </message>
    <message>
        <source>Accept this de&amp;vice…</source>
        <translation>Godta denna en&amp;het…</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>Without &amp;reviewer</source>
        <translation>Utan &amp;granskare</translation>
    </message>
    <message>
        <source>nobody left out</source>
        <translation>ingen utelämnad</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>Vikt %1</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Vikt för %1</translation>
    </message>
</context>
<context>
    <name>WordDiff</name>
    <message>
        <source>removed: %1</source>
        <translation>borttaget: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>tillagt: %1</translation>
    </message>
</context>
</TS>
