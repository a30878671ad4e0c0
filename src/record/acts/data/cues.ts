import type { Act } from '../../schema.js';

/**
 * Cue words and phrases, by the act that they perform. Lemmas; the words of a phrase stand in this order with at most
 * two others between them ("make * clear").
 *
 * Origin: compiled for Readout by the borders of the guide of acts, from the reporting verbs of Levin, English Verb
 * Classes and Alternations (37.1–37.13, 31–34, 29), Quirk et al. 16.30–33 and 16.60–63, the modes of PLOVER 2.0, and
 * what was missing among the cues of PolNeAR's train part and of 120 train reports of world news.
 */
export const CUES: Readonly<Record<Exclude<Act, 'state'>, string>> = {
  confirm: `
    confirm, corroborate, verify, vouch, affirm, reaffirm, bear out, attest, certify, validate, uphold, stand by,
    confirmation, be true that, share by, view corroborate, set record straight, give assurance, concur`,
  concede: `
    concede, admit, confess, own up, admission, confession, concession, plead guilty, plea guilty, shoulder blame,
    accept responsibility, take responsibility, accept blame, take blame, acknowledge mistake, acknowledge error,
    acknowledge fault, acknowledge failure, fess up, come clean, grant that`,
  deny: `
    deny, denial, refute, rebut, disavow, repudiate, dispute, debunk, dismiss claim, dismiss as, dismiss report, dismiss
    allegation, dismiss suggestion, reject claim, reject allegation, reject accusation, reject charge, reject
    suggestion, reject notion, reject criticism, reject report, plead not guilty, plead innocent, contradict, pour cold
    water, scotch, laugh off, shrug off, brush off, brush aside, push back against, rubbish, quash, pooh-pooh,
    protest innocence, maintain innocence, rebuff suggestion, play down, downplay`,
  predict: `
    predict, forecast, foresee, foretell, prophesy, project, projection, prediction, expect, expectation, anticipate,
    anticipation, envisage, envision, tip, be tip, bet, speculate about, speculation about, guidance, outlook, prognosis, is likely, look
    set, be set to, reckon will, is bound to, brace for, foreshadow, bode, augur`,
  accuse: `
    ascribe to, attribute to, attribution of responsibility, accuse, blame, allege, allegation, accusation, charge, charge with, indict, indictment, implicate, incriminate,
    finger, denounce as, prosecute, sue, lawsuit, lawsuit against, suit against, legal action, complaint against, file
    complaint, claim against, blame for, pin on, convict, convict of, find guilty, impeach, arraign, arrest for, allegedly, subject of complaint, complaint file, legal complaint, first complain, vote to hold, hold in contempt,
    suspect of, is suspect, suspicion, insinuate, smear, conviction, lodge complaint, report to police, hold responsible,
    attribute blame, point finger, level charge, level accusation, cite for`,
  criticise: `
    criticise, criticize, criticism, critique, complain, complaint, slam, blast, condemn, condemnation, denounce,
    denunciation, decry, deplore, attack, assail, lambast, lambaste, rail, rap, rebuke, reprimand, chide, castigate,
    chastise, scold, berate, fault, find fault, object, objection, protest, rip, savage, pan, trash, bash, mock, ridicule,
    taunt, jeer, sneer, scoff, deride, belittle, disparage, denigrate, insult, vilify, pillory, excoriate, upbraid,
    admonish, censure, reproach, hit out, lash out, lash, hit back, fire back, take aim, take swipe, take shot, take
    issue, take exception, tear into, go after, lay into, round on, turn on, unload on, skewer, roast, knock, bemoan, lament,
    grumble, whinge, gripe, moan, grouse, fume, bristle, rant, tirade, outrage, outrage at, anger at, anger over, fury,
    furious, angry, upset, annoy, annoyed, frustrate, frustration, frustrated, dismay, dismayed, disgust, disgusted, appal, appall, incense,
    hate, loathe, detest, despise, dislike, resent, resentment, disdain, contempt, disapprove, disapproval, frown upon,
    under fire, critical of, highly critical, sceptical of, skeptical of, unhappy with, unhappy, dissatisfied,
    dissatisfaction, disappoint with, brand, label, liken, jibe, dig at, poke fun, make fun, hammer, boo, heckle, snub, backlash,
    express anger, express outrage, express frustration, express disappointment, call out, rant about, disapprove of,
    tut, snipe, swipe at, needle, troll, trash-talk, name-call, pick apart, dress down, take to task, harshly, balk, bristle at`,
  praise: `
    praise, laud, hail, applaud, applause, commend, acclaim, celebrate, welcome, congratulate, thank, gratitude, endorse,
    endorsement, support, supporter, supporter of, back, backing, backer, favor, favour, in favour of, in favor of,
    in support of, champion, compliment, salute, honour, honor, pay tribute, tribute, admire, admiration, love, like,
    adore, enjoy, fan of, proud, pride, delight, delighted, pleased, please with, glad, happy, happy with, thrilled, excited, excite,
    satisfied, satisfaction, grateful, appreciate, appreciation, respect, cheer, rave, tout, extol, exalt, glorify,
    trumpet, promote, defend, defence of, defense of, stick up, side with, vouch for, stump for, campaign for, rally behind, throw
    support, throw weight, sing praise, talk up, heap praise, give credit, credit with, rate highly, recommend highly, award, name as best, nominate, knight, recognise for, recognize for, honour with, make member of, be name, 
    enthuse, relish, relief, relieved, welcome news, impress, impressed, sympathetic to, loyal to, advocate, advocate for, approve of, good wish,
    express support, express confidence, express gratitude, express satisfaction, voice support, be a fan, is for,
    speak highly, speak favorably, glow, hooray, embrace, toast, brag, boast, boast of`,
  regret: `
    apologise, apologize, apology, regret, sorry, say sorry, feel sorry, be sorry, mourn, mourning, condolence, grieve, grief, sympathise, sympathize,
    sympathy, sadden, saddened, sad, sadness, rue, repent, remorse, express regret, express sorrow, express sympathy, offer
    condolence, extend condolence, heart go out, heartbroken, heartbreak, commiserate, lament death, disappointed with myself, seek forgiveness`,
  demand: `
    demand, order, command, insist on, require, requirement, instruct, instruction, mandate, oblige, compel, dictate,
    decree, stipulate, ban, prohibit, forbid, bar, outlaw, sentence, fine, jail, summon, subpoena, enjoin, impose,
    put pressure, place pressure, ultimatum, call to account, press for, lay down, make demand, injunction, sign order, sign
    decree, executive order, tell to, be tell to, be subject to, restrict, challenge to, dare, direct to, order to, emphasise need,
    stress need, set condition, insist that must, warn to stop, crack down, evict, expel, recall ambassador`,
  request: `
    ask for, ask to, urge, call on, call upon, call for, appeal, appeal for, appeal to, plead, plead with, plead for, plea, beg,
    beseech, implore, entreat, exhort, encourage, encouragement, request, petition, lobby, seek, bid for, push for, press, pray for,
    invite, invitation, apply for, application, advise, advice, counsel, coax, persuade, convince, campaign against, nudge, solicit,
    remind to, cry for, plump for, agitate for, turn to, reach out, seek help, seek support, look for, exhortation, canvass`,
  question: `
    establish whether, establish if, determine if, determine whether, look closely, ask, ask about, ask if, ask whether, ask why, ask how, question, question whether, query, inquire, enquire, inquiry, enquiry, inquire
    into, wonder, investigate, investigation, probe, examine, look into, quiz, interrogate, grill, raise question, raise doubt,
    cast doubt, express doubt, call into question, explore, study whether, review whether, want to know, demand to know, seek to establish, try to establish, ascertain,
    find out whether, look at whether, check whether, attempt to discern, audit, scrutinise, scrutinize, test whether,
    question mark, controversy about, debate whether, assess whether, consider whether`,
  propose: `
    propose, proposal, offer, offer to, put forward, lay out, set out, unveil proposal, outline plan, outline proposal, outline view, outline vision, outline theme, moot, float, table, submit, present plan, recommend, recommendation, bid, pitch, advance, come up with, volunteer to, offer for,
    put to, motion, sponsor, co-sponsor, introduce bill, counter-offer`,
  promise: `
    promise, pledge, vow, swear, guarantee, commit, commit to, commitment, announcement will, assure, assurance, undertake, undertaking, reassure,
    give word, make commitment, swear to, dedicate to, sign up to, bind itself, manifesto promise, vow to`,
  accept: `
    be subject to approval, subject to approval, accept, agree, agree to, agreement, approve, approval, consent, assent, acquiesce, ratify, allow, permit, permission, authorise, authorize,
    authorisation, sign off, give green light, greenlight, clear to, give go-ahead, endorse plan, back down, submit to, comply, comply with, vote for, vote to approve,
    adopt, grant, concede to, come to agreement, reach agreement, reach deal, strike deal, strike agreement, sign agreement, sign, pass, license, okay, bow to,
    welcome offer, take up offer, go along with, settle, lift ban, resolve, compromise, acceptance`,
  reject: `
    reject, rejection, dismiss, refuse, refusal, rule out, turn down, decline, rebuff, spurn, veto, oppose, opposition to, opponent of, opposed to, against,
    resist, resistance to, defy, defiance, block, throw out, vote down, vote against, argue against, rule against, not tolerate, will not accept, not accept, can not accept,
    cannot accept, withdraw support, walk away, boycott, shun, distance from, back away, quit, resign, shelve, scrap,
    suspend, cancel, not allow, will not allow, disallow, overrule, overturn, strike down, knock back, reluctance, reluctant, unwilling, dig in, stonewall, renounce, disown, vow not,
    not agree, refuse to, not support, dismiss motion`,
  threaten: `
    threaten, threat, threat of, vow to retaliate, vow retaliation, vow revenge, swear revenge, warn of retaliation, warn of consequence,
    warn of severe, threaten to, retaliate, vow to punish, vow to hit back, promise retaliation, menace, blackmail, intimidate, warn would`,
  warn: `
    warn, warn of, warn that, warning, caution, alert, sound alarm, raise alarm, raise concern, raise fear, flag, express concern, voice concern, voice fear,
    express fear, express alarm, express worry, point danger, warn against, caution against, advise against, raise spectre, raise specter, admonition, issue warning, highlight risk,
    red flag, forewarn, caveat`,
  'decline-comment': `
    decline to comment, decline comment, refuse to comment, refuse comment, not want to comment, not wish to comment, decline to say, refuse to say, would not say, will not say, not comment,
    no comment, unavailable for comment, not available for comment, not respond, not reply, not return call, not return message, not return email, not return, not immediately respond, not immediately return,
    not immediately reply, not immediately comment, not disclose, not reveal, not elaborate, refuse to answer, decline to answer, decline to discuss, refuse to discuss, refuse to reveal,
    decline to elaborate, decline address, refuse address, decline speculate, refuse speculate, decline speak, refuse speak, decline talk, refuse talk, decline state, be coy, decline to give, decline to name, decline to identify, decline to disclose, decline to confirm, refuse to confirm,
    remain silent, stay silent, keep quiet, stay mum, silent on, silence, tight-lipped, dodge, sidestep, evade, not be draw,
    not confirm or deny, neither confirm nor deny, yet to comment, yet to respond, yet to confirm, duck, demur, wish to comment, decline interview, give no reason, give no detail, not discuss, not give detail, could not be reach, ignore`,
  believe: `
    widely accept, ground for accept, cross mind, have idea, no idea, be renown, renowned as, believe, belief, think, thought, feel, feeling, consider, regard, see, view, deem, reckon, suppose, guess, imagine, presume,
    assume, assumption, suspect, doubt, be convinced, convinced, confident, confidence, conviction that, certain, be sure, sure, know, knowledge, understand, understanding,
    realise, realize, recognise, recognize, recognition, aware, awareness, aware of, perceive, perception, opinion, opinion that, of the opinion, conclude privately, judge,
    hold that, idea be, trust, have faith, optimistic, optimism, pessimistic, pessimism, upbeat, sceptical, skeptical, scepticism, skepticism, agree with, share view, side of,
    learn, discover, remember, recall feeling, notice, find hard, find it, seem to think, appear to believe, appear to think, conviction, theory, conjecture, hypothesise, hypothesize, surmise, interpret, interpretation, take view, take the view,
    consensus, mindset, no doubt, belief that, surprise, surprised, disbelief, unaware, ignorant, forget, mistake for, identify with, credit, widely see, see as, view as, regard as, consider as, is think, treat as, look on`,
  want: `
    want, wish, hope, hope for, hopeful, hopefully, fear, fear for, dread, prefer, preference, desire, long for, yearn, crave, would like, would rather, would prefer, look forward, keen,
    eager, eagerness, anxious, anxiety, worry, worry about, worried, concern, concerned, concern about, be afraid, afraid, scared, nervous, alarm, alarmed, uneasy, unease, interested in, not interested, have interest in,
    dream, dream of, pray, pray for, aspire, aspiration, require help, covet, hanker, fancy, wary, panic, in the hope, in hope of, willing on, thirst, hunger for, desperate, desperate for, terrified, frightened`,
  intend: `
    idea be to, ambition be, consider remove, plan, plan for, plan to, intend, intention, aim, aim to, goal, decide, decision, determine to, determined, determination, consider doing, mull, weigh, contemplate, consider whether to,
    opt, opt for, choose, choice, resolve to, seek to, set sights, be prepare to, prepared to, prepare to, ready to, willing, willingness, mean to, be go to, earmark, target, strategy, ambition, purpose, objective,
    about to, will seek, look to, is poised, mull over, toy with, plot, conspire, scheme to, move to, push ahead, propose to, would vote, vote, lean toward, lean towards, leaning, bent on, set out to, be consider, look at possibility,
    hint at run, announce plan, announce intention, announcement of plan, announce will, announce decision, unveil plan, agenda, policy, design, design to, dedicate, will run, be schedule, decide against, elect to`,
};

/** Cues that present something as so; what the content does decides the act. */
export const OPEN_CUES = `
  say, tell, add, write, note, argue, insist, claim, state, declare, declaration, insistence, assessment, assert, maintain, announce, announcement, explain, remark, comment, reply,
  respond, answer, continue, tweet, post, stress, emphasise, emphasize, point out, go on, according to, according, per, put it, repeat, reiterate,
  contend, observe, testify, testimony, speak, conclude, inform, message, email, joke, quip, shout, yell, cry, chant, exclaim, whisper, urge caution, counter, retort, opine, interject, muse,
  make clear, make it clear, clear that, suggest, suggestion, estimate, imply, hint, signal, indicate, statement, statement say, claim that, assertion, contention, tell reporter, conclusion, ruling, rule, find, argument, text, underline, underscore, :, -, –, —, ―`;

/** Cues of disclosing, showing, naming and mentioning: `state`, whatever the content. */
export const PLAIN_CUES = `
  report, reportedly, show, reveal, describe, know as, name, mention, discuss, talk about, cite, quote, refer to, reference, list, recall, recount, disclose, publish, release, 
  record, identify, document, depict, illustrate, demonstrate, prove, evidence, detail, highlight, read, title, entitle, call for identification, include, contain, present, point to,
  outline, clear of, clear, make, emerge, provide, capture, picture, link, lecture on, self-described, proclamation, proclaim, repeat view, press conference, be know, compelling evidence, story, rumour, rumor, hear, learn of, leak, appear, seem, look like, sound like, brief, notify, update, define, definition, portray, talk, chat, speak about, address, comment on, touch on, focus on,
  so-called, be call, also know, dub, nickname, headline, chronicle, mark, measure, calculate, count, witness, track, rumoured, say to be, be say, determine that`;

/** Cues of naming and judging: the words used tell praise from blame from mere naming. */
export const JUDGING_CUES = `
  call, describe as, characterise, characterize, portray as, paint as, cast as, label, brand, dub, refer to as, term, compare, see as, dismiss as, declare, proclaim, rate, pronounce, depict as, style`;
