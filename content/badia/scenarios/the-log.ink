# title: The log
# number: 2
# role: keeper of a log
# minutes: 12
# summary: A deconfliction cell keeps a log in three columns: known, said, unknown. You have nothing but published reports to fill it with, and somebody will read it later.
# content-note: The reports speak of an air strike on a convoy and of armed groups. They name nobody who was hurt.
# arrives: guardian 2017-05-19; The repost has no date. Its Thursday is 18 May by source 3, so it may lie on your table a day later. That is our inference.
# arrives: worldtribune 2017-06-02
# arrives: us-army-warning 2017-06-02
# arrives: border-area 2017-06-03; The rewrite has no date. We let it arrive a day after two reports whose words it shares. Which was written first, nothing proves.
# arrives: protected-area 2017-06-04; It bears a stamp of this day, which may be a machine’s. We let it arrive then.
# presence: rebels; rebels whom the US backs; source 5; tanf; rebels-at-tanf
# resolves: gone; no; still-there-said staying-or-leaving/staying
# resolves: received; unknown; No document says whether anybody in the zone read a leaflet.

VAR known = 0
VAR said = 0
VAR unknown = 0
VAR warned = "said"
VAR aim = "all"
VAR inside = "both"
VAR sent = "sent"
VAR channel = "said"
VAR moving = "both"
VAR cover = "plain"

-> first_page

=== first_page ===
# scene: Friday, the first page
# date: 2017-05-19
# map: badia
# marker: tanf* damascus baghdad
The cell is two desks and a telephone that does not ring. Its log has three columns: known, said, unknown. # invented
Nobody from any armed force reports to you. What you enter comes from print. # invented
The keeper before you left a note in the book. Write so that a stranger can check you. # invented
Today a newspaper story lies on the table. US jets attacked a convoy of militiamen near al-Tanf. # claim: us-attacked-convoy strike-on strike-where # show: rebels
The convoy did not respond to many attempts to warn it off, says a US defence official. # claim: warnings-ignored-said official-in-washington
Who gave the warnings, and how, the official does not say. # inferred: convoy-warned
Which column takes the warning? # stage # decision: warning
* [Known: “The convoy was warned.” # skill: sourcing # reads: stretched; You entered as known what one official of one side had said.]
    ~ warned = "known"
    ~ known = known + 1
    Four words, ink, done. The line has no name in it. # invented
* [Said: “A US defence official says it was warned in numerous ways.” # skill: sourcing # reads: held; You entered the warning with its speaker.]
    ~ warned = "said"
    ~ said = said + 1
    The line runs into the margin. You can see at a glance whose word it is. # invented
* [Unknown: “Whether, how and by whom it was warned.” # skill: uncertainty # reads: open; You kept back a statement that has a speaker, since it says neither who warned nor how.]
    ~ warned = "unknown"
    ~ unknown = unknown + 1
    The page stays careful. A reader will not learn here that anybody claimed a warning at all. # invented
- -> why_struck

=== why_struck ===
The same story gives more than one reason for the strike. # stage
To stop an advance and protect fighters, said the US military. It has “sponsored” them, in its own word or the paper’s. # claim: strike-aim/stop-and-protect
The official in Washington said what the convoy had been warned against: coming too close to coalition forces. # inferred: warnings-ignored-said
“We will defend our troops,” said Mattis. The paragraph before has “Defense secretary”, and no name. # claim: strike-aim/defend-troops mattis-office
The log has one line for the reason. # invented
What goes onto it? # stage # decision: reason
* [All three statements, each with its speaker, in small letters. # skill: corroboration # reads: held; You kept three statements apart that one side had made in different words.]
    ~ aim = "all"
    ~ said = said + 1
    You turn the book sideways to fit them in. # invented
* [“Self-defence.” One word covers them all. # skill: corroboration # reads: stretched; You let one word, near to what Mattis said, stand for three statements. The military’s has other fighters to protect as well.]
    ~ aim = "one"
    ~ known = known + 1
    It fits the line exactly. That is what worries your colleague at the other desk. # invented
* [The military’s statement alone, with its name, since it is the fullest. # skill: sourcing # reads: open; You chose the fullest statement and named it; the two others are gone.]
    ~ aim = "fullest"
    ~ said = said + 1
    The line is honest about its speaker, and silent about the others. # invented
- -> leaflets

=== leaflets ===
# scene: Friday, two weeks later
# date: 2017-06-02
# map: badia
# marker: tanf* damascus baghdad
# show: rebels
Two reports come in, both of this day. # claim: when-worldtribune-report when-us-army-report
{warned == "known": Your page of 19 May still says that the convoy “was warned”. Now there is another warning to enter.|Your page of 19 May has a warning on it already. Now there is another.} # invented
The US military has dropped leaflets: about 90,000, says one report, more than 90,000, says the other. # claim: leaflets-by leaflet-count/about leaflet-count/more
Of one leaflet the Pentagon gave Reuters a copy: any movement towards the garrison “will be seen as hostile intent”. Another told its readers to leave at once. # claim: leaflet-copy-from leaflet-wording/pentagon-copy second-leaflet-wording
Through whom the other wording came, neither report says. No fighter in the zone is quoted. # inferred: second-leaflet-wording leaflet-copy-from
How does the log enter the leaflets? # stage # decision: leaflets
* [“Message delivered to the fighters in the zone.” # skill: uncertainty # reads: stretched; You entered as delivered what the reports say was dropped.]
    ~ sent = "delivered"
    ~ known = known + 1
    The word looks good in a log. It answers a question that no report has asked. # invented
* [“Leaflets dropped, says a US official. Whether they were read: unknown.” # skill: uncertainty # reads: held; You entered the sending as said, and the receiving as unknown.]
    ~ sent = "sent"
    ~ said = said + 1
    ~ unknown = unknown + 1
    Two columns for one event. That is what columns are for. # invented
* [“Leaflets dropped; wording as in the Pentagon’s copy.” # skill: sourcing # reads: open; You entered what was dropped and how the words of one leaflet are known, and left open who read it without saying so.]
    ~ sent = "sent"
    ~ said = said + 1
    The wording is that of one leaflet. The page does not say that nobody reports who read it. # invented
- -> how_many

=== how_many ===
How many fighters are inside? One report has a small number, as a US colonel’s estimate that Reuters reported. # claim: force-inside-zone/small
The other has a large number, as an estimate of the US military. # claim: force-inside-zone/large
Both words lead back to the US side, and no third report on the table gives a size. # inferred: force-inside-zone
What stands in the box today? # stage # decision: inside
* [Both words, both reports, and “one of these may be a slip”. # skill: corroboration # reads: held; You kept both words, and marked your doubt as a doubt.]
    ~ inside = "both"
    ~ said = said + 1
    The box is full, and says that something is wrong with it. # invented
* [“Small”, under said, since that report names the man who estimated. # skill: sourcing # reads: open; You followed the report that names its speaker, and dropped the other without a word.]
    ~ inside = "small"
    ~ said = said + 1
    There is a name behind the word. The other report is in the drawer. # invented
* [“Large”, under known, to be on the safe side. # skill: corroboration # reads: stretched; You entered one of two estimates as known, and chose it by what seemed safer.]
    ~ inside = "large"
    ~ known = known + 1
    On the safe side of what, asks your colleague. You have no answer yet. # invented
* [Nothing. The reports contradict each other. # skill: uncertainty # reads: open; You entered nothing where there are two printed estimates to be compared.]
    ~ inside = "none"
    ~ unknown = unknown + 1
    The box stays white. # invented
- -> guess_gone

=== guess_gone ===
Your colleague keeps a list of questions on the wall, with a day on each, and makes you answer them. # invented
“Leave the area immediately,” says another leaflet. # claim: second-leaflet-wording
More documents are expected by Sunday, 4 June. # stage
Will a document that comes in by Sunday say that the forces have left? # stage # forecast: gone
* [Yes, one will say that they have left. # answer: yes]
    You sign. Sunday is close, says your colleague. # invented
* [No, none will say so. # answer: no]
    You sign. “None” is a big word, says your colleague. # invented
-
There is a second question under it, in pencil. # invented
Did anybody in the zone read a leaflet by today? # stage # forecast: received
* [Yes, somebody read one. # answer: yes]
    You sign again, and wonder who could ever tell you that you were right. # invented
* [No, nobody did. # answer: no]
    You sign again, and wonder who could ever tell you that you were wrong. # invented
- -> channel_scene

=== channel_scene ===
# scene: Saturday, a page without a date
# date: 2017-06-03
A rewrite comes in. It has no date and no publisher, and its sentences come from different days. # inferred: strike-told-twice same-group
It gives the zone a reach of about 34 miles from “the city center”, and names no city. # claim: zone-radius zone-centre # show: zone
{sent == "delivered": One sentence makes you look at your own word “delivered”.|One sentence makes you take the book out again.} # invented
One US official confirmed it: Russia had handed “the message” on to the “pro-regime forces”. # claim: message-passed message-passed-said
It does not say which message, or when, or to whom exactly. Russia is not quoted, and nor are the forces. # inferred: message-passed-said
It is the first time that a report on your table names a go-between. # inferred: message-passed
How do you enter the channel? # stage # decision: channel
* [“United States to Russia to the forces: message received.” # skill: uncertainty # reads: stretched; You entered the last step of a chain of which only the first speaker is heard.]
    ~ channel = "received"
    ~ known = known + 1
    Three names and two arrows. It is the tidiest line in the book. # invented
* [“Passed on by Russia, says a US official.” And under unknown: what it said, when, and to whom. # skill: sourcing # reads: held; You entered the channel with the one person who speaks of it, and listed what that person leaves out.]
    ~ channel = "said"
    ~ said = said + 1
    ~ unknown = unknown + 1
    The unknown part of the line is longer than the rest. # invented
* [Not at all. A page without a date cannot be entered by date. # skill: sourcing # reads: open; You refused an undated page, and with it the one mention of a channel.]
    ~ channel = "none"
    ~ unknown = unknown + 1
    The rule is good. The book now knows of no channel. # invented
- -> leaving

=== leaving ===
The same page says two things about the force. # stage
By its headline, forces are staying in a “border area”. Further down, the US Department of Defense said that the militia had halted and was working on leaving. # claim: staying-or-leaving halted-said
That statement belongs to late May. The headline has no day. # inferred: halted-said when-halt-statement
Inside the zone it puts a small force, on the Pentagon’s word. # claim: force-inside-zone/small
{inside == "both": Your box of Friday has room for a third line.|{inside == "small": Your box of Friday stays as it is.|{inside == "large": You look at the “large” in your box for some time.|Your box of Friday is still white.}}} # invented
What do you enter for the force? # stage # decision: moving
* [Two lines: halted in late May, as the Department said; staying, as an undated headline says. # skill: corroboration # reads: held; You gave each statement its own time, as far as it has one, and did not make one replace the other.]
    ~ moving = "both"
    ~ said = said + 1
    Two statements of two times need not contradict each other. The book now shows why. # invented
* [“Leaving”, since the Department of Defense is an authority. # skill: sourcing # reads: stretched; You took an older statement for the present one because of who made it.]
    ~ moving = "leaving"
    ~ known = known + 1
    You write it in the present tense. The statement’s present was in late May. # invented
* [“Staying”, since that is the headline. # skill: corroboration # reads: open; You followed a headline that nobody signs, on a page that has no date.]
    ~ moving = "staying"
    ~ said = said + 1
    A headline is a sentence too, though nobody signs it. # invented
- -> last_page

=== last_page ===
# scene: Sunday, the hand-over
# date: 2017-06-04
Another patchwork comes in, stamped with this day. # stage
American military officials said on a Wednesday that forces had not left a “protected area”, despite repeated warnings. # claim: still-there-said
The page leaves open whether that area is the zone. # inferred: zone-near-jordan
By the stamp, that Wednesday was 31 May at the latest. # inferred: when-officials-wednesday
{moving == "leaving": Your “leaving” of yesterday was said in late May. It has company now.|{moving == "both": Your two lines can stay. A third goes under them, with its own day.|Your “staying” has found speakers, if they mean the zone.}} # invented
And one sentence says that “it” has “not directly warned the group” of an attack. # claim: not-told-of-attack
Nothing on the page says who “it” is, or which group. # inferred: not-told-of-attack
{warned == "known": On 19 May you wrote that the convoy was warned. You cannot ask your old self how you knew.|{warned == "said": On 19 May you wrote whose word it was that the convoy had been warned. You can set the new line beside it.|On 19 May you wrote that you did not know. A stranger could now think that nobody had ever said so.}} # invented
The book goes to the next keeper tonight. {aim == "one": Leafing back, she stops at “self-defence” and asks whose word that is.|{aim == "all": Leafing back, she turns the book sideways to read three speakers under one date.|Leafing back, she asks whether the military’s was the only reason. You say no.}} # invented
The cover note has one sentence. # invented
Which sentence do you leave? # stage # decision: cover
* [“Read the middle column first: it says whose words these are.” # skill: sourcing # reads: held; You told the next reader how far the log can be trusted.]
    ~ cover = "middle"
    The next keeper turns to the middle column. # invented
* [“Both sides were in contact throughout.” # skill: uncertainty # reads: stretched; You summed up a channel that one official mentions once as if it had run in both directions.]
    ~ cover = "contact"
    It sounds like a conclusion. No page in the book says it. # invented
* [“From these pages nobody can tell what either side knew.” # skill: uncertainty # reads: held; You said what the reports cannot show.]
    ~ cover = "cannot"
    The next keeper reads it twice, then opens the book anyway. # invented
* [“A full record follows.” # skill: corroboration # reads: stretched; You called full what five documents had left to you, and four of them share sentences.]
    ~ cover = "full"
    The next keeper starts to look for the missing days. # invented
-
{ known > 2:
    -> ending_sure
}
{ unknown > said:
    -> ending_white
}
-> ending_checked

=== ending_sure ===
The next keeper builds on your first column. It carries weight, and it has no names in it. When a report contradicts a line, nobody can find out who was wrong. # invented # ending: sure; A log that knew too much
{warned == "known" && channel == "received": By now the book says that the convoy was warned and that the message was received. Two sides could quote it.|Some of its lines were somebody’s words once. The book no longer says whose.} # invented
-> debrief

=== ending_white ===
The next keeper finds many white boxes. {known == 0: No line in the book says too much.|A line or two has no name in it.} Several things that were said, and by whom, are not there at all. # invented # ending: white; A log full of white boxes
{channel == "none": The one channel that a report names is missing.|The channel is there, with the name of the one who spoke of it.} # invented
-> debrief

=== ending_checked ===
The next keeper can check most lines: a name, a report, a day where there is one. Arguments begin about the names, and they can be settled. {known > 0: Where a line has no name, they cannot.} # invented # ending: checked; A log that can be checked
{cover == "contact" || cover == "full": Only your sentence on the cover says more than the book.|Your sentence on the cover fits the book.} # invented
-> debrief

=== debrief ===
The columns, line by line, beside what the five documents say. # stage
A US defence official said that the convoy did not respond to many attempts to warn it off. Who tried, and how, the official does not say. # record: warning # claim: warnings-ignored-said
A sentence in source 4 says that “it” gave no direct warning of an attack. It has lost its subject and its place in time, so it neither confirms nor refutes the official. # record: warning # inferred: not-told-of-attack
Three reasons can be read out of the reports. Those that name a speaker come from one side. They need not exclude one another, but to protect rebels and to protect US troops are not the same. # record: reason # inferred: strike-aim
Two reports have it from a US official that leaflets were dropped; two others state it and name nobody. No report says that anyone read them. # record: leaflets # inferred: leaflets-said leaflets-by
Two documents put a small force inside, and one a large one. All three trace it to the US side. # record: inside # claim: force-inside-zone
American military officials said that forces had not left a “protected area”, on a Wednesday that was 31 May at the latest, by the stamp. No document says that those in the zone had left. # record: gone # inferred: still-there-said when-officials-wednesday
One US official confirmed that Russia had passed a message on. No other document mentions it, and nobody says what the message was. # record: channel # inferred: message-passed-said
The halt is put in late May. “Not left” was said on a Wednesday, 31 May at the latest by the stamp, and of a “protected area”. Each can be right for its own day. # record: moving # inferred: halted-said still-there-said when-halt-statement when-officials-wednesday
No document quotes Russia, or anybody of the forces at the zone. What either side knew cannot be read from them. # record: cover # inferred: message-passed-said here-for-isis
No document answers this one. A forecast that nobody can check is not scored. # record: received # stage
What is missing is as plain as what is there. The five reports tell of no civilian there, and of nobody who was hurt. The militia at the zone speaks only through Dillon. # inferred: here-for-isis
-> END
