/**
 * Forms that no suffix rule folds → the form they are folded with. Irregular verbs and plurals of English news, and
 * nouns of action whose verb looks different. Compiled by hand from the irregular verbs of Quirk et al., A
 * Comprehensive Grammar, 3.11–3.20, as far as they bear on what reports are about.
 */
const FORMS = `
met meeting>meet said saying>say told telling>tell gave given giving>give took taken taking>take made making>make
went gone going>go came coming>come saw seen seeing>see knew known knowing>know thought>think brought>bring bought>buy
fought>fight sought>seek taught>teach caught>catch left leaving>leave lost losing loss losses>lose kept keeping>keep
held holding>hold built>build sent>send spent>spend lent>lend paid payment payments>pay laid>lay led>lead read>read
ran running>run began begun beginning>begin broke broken breaking>break spoke spoken>speak chose chosen choice choices>choose
froze frozen>freeze stole stolen>steal drove driven>drive wrote written writing>write rose risen rising>rise fell fallen>fall
grew grown growth>grow drew drawn>draw withdrew withdrawn withdrawal withdrawals>withdraw threw thrown>throw flew flown flight flights>fly
shot shooting>shoot struck striking>strike won winning>win sold selling sale sales>sell felt>feel dealt dealing>deal
stood>stand understood>understand found finding>find bound>bind wore worn>wear swore sworn>swear tore torn>tear
bore born>bear hid hidden>hide bit bitten>bite ate eaten>eat forbade forbidden>forbid shut>shut cut cutting>cut put>put
set setting>set let>let hit>hit hurt>hurt cost>cost spread>spread dying died dies death deaths dead>die lying lied lies>lie
was were been being am is are>be had has having>have did done does doing>do
men>man women>woman children>child people>person lives>life wives>wife leaves>leave thieves>thief crises>crisis
talks talking>talk invasion invasions invaded invading invades>invade decision decisions>decide
denial denials denied denies denying>deny refusal>refuse proposal proposals>propose
agreement agreements agreed agreeing>agree response responses responded responding>respond reply replies replied replying>reply
attack attacked attackers>attack seizure seizures>seize expulsion>expel extension>extend expansion>expand
suspension>suspend deterrence>deter explosion explosions>explode collision>collide permission>permit admission>admit
submission>submit retaliation retaliated retaliatory>retaliate negotiation negotiations negotiated negotiator>negotiate
election elections elected electoral>elect production>produce reduction>reduce destruction destroyed>destroy
solution>solve pursuit>pursue closure closed closing closes>close departure departed>depart
defence defences defense defend>defend offence>offend licence licences>license threat threats threatened threatening>threaten
belief beliefs believed>believe proof>prove complaint complaints complained>complain
sanctions sanctioned>sanction arms armed arming>arm prices priced pricing>price taxes taxed taxation>tax
analysis analyses>analyse economy economies economic economics>economy
`;

export const IRREGULAR: ReadonlyMap<string, string> = forms();

function forms(): Map<string, string> {
  const found = new Map<string, string>();
  let waiting: string[] = [];
  for (const entry of FORMS.trim().split(/\s+/u)) {
    const [form = '', base] = entry.split('>');
    waiting.push(form);
    if (base === undefined) continue;
    for (const word of waiting) found.set(word, base);
    waiting = [];
  }
  return found;
}
