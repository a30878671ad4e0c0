/**
 * Texts of our own writing in the forms that plain text comes in, an invented dispute between invented states. Each
 * line stands behind its expected label and a bar; `+` goes on with the block of the line before; blank lines are blank.
 */
export const FORMS: Readonly<Record<string, string>> = {
  'wire copy, hard-wrapped': `
headline   | Velmora summons envoy over trawlers
byline     | By Ilse Maren

body       | PORT SUNDER, March 3 (Reuters) - Velmora summoned the ambassador of
+          | Ostrava Island on Tuesday over the seizure of two trawlers, its foreign
+          | ministry said.

body       | "We expect an answer by the end of the week, and we expect the crews to
+          | be home before that," spokeswoman Dana Holt told reporters.

body       | Ostrava Island says the boats were fishing inside its waters. Its navy
+          | declined to comment on Tuesday.

body       | The two neighbours have quarrelled over the Sound since 1974, when a line
+          | was drawn that neither of them recognises.

source-line| (Reporting by Ilse Maren; editing by Tom Brandt)`,

  'page copied from a browser, with menus': `
other      | Skip to content
other      | Menu
other      | Home
other      | World
other      | Business
other      | Sport
other      | Weather
other      | Sign in
promo      | Subscribe

kicker     | EUROPE

headline   | Velmora summons envoy over seized trawlers
standfirst | The crews of both boats are well, the ministry says, but talks have not begun.

byline     | By Ilse Maren
published  | Updated March 4, 2031 at 9:15 GMT

other      | Share
other      | Facebook
other      | Twitter

caption    | A patrol boat leaves Port Sunder on January 9, 2029. (Jon Vale/Tidewire Photo)

body       | Velmora summoned the ambassador of Ostrava Island on Tuesday over the seizure of two trawlers in the Sound, in the sharpest exchange between the two neighbours for years.

body       | "We expect an answer by the end of the week," the foreign ministry's spokeswoman Dana Holt told reporters in Port Sunder, adding that the crews were being looked after.

other      | Advertisement

body       | Ostrava Island says the trawlers were fishing inside its waters. Its navy declined to comment on Tuesday, and its embassy did not return calls.

related-inline | READ MORE: Why the line through the Sound was never settled

subhead    | 'No provocation'

body       | Fishermen in the harbour of Port Sunder said that they had kept to the old line for decades, and that nobody had stopped them before this winter.

body       | Talks about a new line broke down two years ago, after Ostrava Island's parliament refused to hand over the charts that its navy had drawn in 1974.

source-line| SOURCE: Sunder Herald and agencies

related-heading | Most read
related-item | Ferry strike enters its second week as unions reject offer
related-item | Why the price of herring doubled in a year
related-item | Harbour tax stays, says Ostrava Island's parliament
related-item | 'We were never asked,' says the mayor of Kell

promo      | Sign up for our newsletter and get the day's news in your inbox
footer     | About us
footer     | Contact us
footer     | © 2031 Sunder Herald. All rights reserved.`,

  'press release': `
headline   | Ministry of Foreign Affairs of Velmora: Statement on the Sound

body       | The Ministry of Foreign Affairs expresses its grave concern at the seizure of the trawlers Anna and Gull on the night of 2 March.

body       | The Minister, Orla Venn, spoke with her counterpart this morning. She told him that the crews must be released without delay and without conditions.

body       | Velmora remains ready to discuss the line through the Sound at any time and at any level.`,

  transcript: `
headline   | Briefing by the spokeswoman, Port Sunder

body       | MS. HOLT: Good afternoon. I have one announcement, and then I will take your questions.

body       | Q: Has the minister spoken to her colleague since Monday?

body       | A: She has. They spoke last night for about twenty minutes.

body       | Q: And?

body       | MS. HOLT: And they agreed to speak again. I have nothing to add to that.`,

  'one paragraph a line, no blank lines': `
headline   | Crews of seized trawlers to be freed, island says
body       | Ostrava Island will free the crews of two Velmoran trawlers this week, its prime minister said on Thursday.
body       | "The men are guests here and will be home for the weekend," Hanne Lund told the island's parliament.
body       | The boats themselves will be kept until a court has heard the case, she added, and that may take until the summer.
body       | Velmora welcomed the decision but said that it wanted the boats back as well, since the fishermen live by them.`,

  blog: `
headline   | What I saw in the harbour

published  | 5 March 2031

body       | I went down to the harbour on Tuesday night because I could not sleep, and because everybody else seemed to be there already.

body       | The patrol boats came in one after the other. Nobody cheered. A woman next to me said that her brother was on the Gull and that she had not heard from him since Sunday.

body       | I do not know who is right about the line. I know that nobody in that crowd cared about it.

other      | Tags: harbour, trawlers, Sound
other      | 3 comments
other      | Leave a reply`,

  'one line': `
body       | Velmora's foreign minister said on Tuesday that the crews must come home first.`,

  'paragraphs only': `
body       | The two ministers met for three hours in the old customs house, and neither side would say whether the trawlers had been discussed.

body       | "We talked about everything that two neighbours talk about," Venn said afterwards.

body       | Her counterpart left by a side door.`,

  'list-heavy page': `
other      | Home
kicker     | News

headline   | Five things to know about the Sound
byline     | By Tom Brandt

body       | The quarrel over two trawlers has brought an old line back into the news. Here is what matters about it, and what both sides say:

body       | 1. Nobody drew the line on purpose. It follows a telegraph cable that was laid in 1974, and the cable has moved since.

body       | 2. Velmora never recognised the line, and has said so every year in a letter that nobody answers.

body       | 3. Ostrava Island never recognised it either, but its navy patrols up to it and not beyond.

body       | 4. Herring do not know about the line. They spawn on both sides of it, and the boats follow them.

body       | 5. A court could settle it within a year, lawyers on both sides say, if anybody asked one to.

related-heading | You may also like
related-item | Ferry strike enters its second week as unions reject offer
related-item | Why the price of herring doubled in a year
related-item | Harbour tax stays, says Ostrava Island's parliament`,
};

/** The text of a form, and the label and words of each of its blocks. */
export function form(marked: string): { text: string; blocks: string[] } {
  const blocks: string[] = [];
  const lines = marked
    .trimStart()
    .split('\n')
    .map((row) => {
      const [, label = '', line = ''] = /^(\S+)\s*\| (.*)$/u.exec(row) ?? [];
      if (label === '+') blocks[blocks.length - 1] += ` ${line}`;
      else if (label) blocks.push(`${label}\t${line}`);
      return line;
    });
  return { text: lines.join('\n'), blocks };
}
