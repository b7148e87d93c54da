import type { ReadRules } from '../../read/types.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** Names and their three-letter forms, with "sept", "tues" and the like, to their number. */
function numbered(
  names: readonly string[],
  first: number,
  extra: Record<string, number>,
): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  names.forEach((name, index) => {
    map.set(name, index + first);
    map.set(name.slice(0, 3), index + first);
  });
  for (const [name, value] of Object.entries(extra)) map.set(name, value);
  return map;
}

/** Sections as they stand alone above a headline. */
const SECTIONS = new Set(
  (
    'world|asia|europe|africa|americas|americas news|middle east|asia pacific|asia-pacific|china|india|uk|us|u.s.|usa|australia|' +
    'canada|national|nation|local|regional|international|global|domestic|home|home news|world news|us news|uk news|local news|' +
    'national news|politics|government|policy|diplomacy|foreign affairs|defence|defense|security|military|business|economy|' +
    'finance|markets|money|companies|technology|tech|science|science & environment|science and environment|environment|climate|energy|health|' +
    'education|sport|sports|football|soccer|cricket|tennis|rugby|golf|baseball|basketball|hockey|athletics|olympics|racing|culture|arts|' +
    'entertainment|entertainment & arts|film|music|books|media|lifestyle|life|travel|food|fashion|style|opinion|analysis|comment|' +
    'commentary|editorial|editorials|features|feature|special report|exclusive|breaking|breaking news|latest|latest news|top stories|' +
    'top story|news|crime|courts|crime & courts|law|justice|society|community|people|religion|weather|transport|property|real estate|' +
    'autos|cars|video|pictures|photos|investigations|explainer|elections|election|the briefing|live|updates'
  ).split('|'),
);

/** Words in capitals before a dash that announce the report ("BREAKING -"). */
const KICKERS = new Set(
  (
    'breaking|breaking news|just in|developing|alert|update|updated|exclusive|watch|video|photos|listen|live|factbox|fact check|' +
    'explainer|analysis|opinion|column|comment|editorial|interview|profile|obituary|review|preview|recap|wrap|roundup|timeline|poll|' +
    'quiz|corrected|correction|clarification|refile|repeat|summary|highlights|key points|background|question|answer|verdict'
  ).split('|'),
);

/** Whole lines of page furniture; each pattern is anchored at both ends or at its start and meant for short lines. */
const FURNITURE: readonly RegExp[] = [
  /^(?:none|null|undefined|n\/a|image|photo|picture|video|audio|gallery|slideshow|caption|loading\W*)$/i,
  /^(?:[\p{L}&'’. ]{1,40} )?logo$/iu,
  /^(?:advertisement|advertising|adverts?|ad|ads|sponsored(?: content| by.{0,60})?|promoted(?: content| stories| by.{0,60})?|paid (?:post|content)|story continues(?: below)?(?: advertisement)?|article continues (?:after|below).{0,40}|continue reading below|scroll (?:down )?(?:for more|to continue).{0,40}|skip advertisement|remove ads?|hide ads?)\W*$/i,
  /^(?:add|post|leave|write|submit|view|show|hide|read|see|load|join)\b.{0,20}\b(?:comments?|reply|conversation|discussion|viewpoints?)\b.{0,30}$/i,
  /^(?:\d+\s*)?(?:comments?|replies|shares?|views?|likes?|retweets?)(?:\s*\(\d+\))?(?:\s*\d+)?$/i,
  /\bcomment(?:s|ing)? (?:policy|guidelines|rules|are (?:closed|moderated)|have been (?:closed|disabled))\b/i,
  /^(?:comments? (?:closed|off|disabled)|your email address will not be published.*|required fields are marked.*|(?:please )?(?:log|sign) ?in\b.{0,60}|register\b.{0,40}|create (?:an )?account.{0,40}|forgot password.*)$/i,
  /^(?:share|tweet|e-?mail|print|save|bookmark|copy link|whatsapp|facebook|twitter|x|linkedin|reddit|pinterest|telegram|messenger|pocket|flipboard|instagram|youtube|tumblr|like|pin|more|close|menu|search|home|back|next|previous|prev|skip to (?:main )?content|back to top|top|listen|play|pause|mute|subscribe|follow|sign up|log in|sign in|donate|contact us|about us|terms of (?:use|service)|privacy policy|cookie policy|advertise(?: with us)?|careers|help|rss|newsletters?|e-?paper)(?:\s*[|/•·,]\s*[\p{L} ]{1,20}){0,12}$/iu,
  /^(?:(?:share|tweet|whatsapp|facebook|twitter|instagram|linkedin|pinterest|pint|telegram|reddit|youtube|messenger|e-?mail|print|copy)\b\W*){2,}(?:\p{L}+\W*){0,2}$/iu,
  /^(?:share|tweet|e-?mail|print|follow|like|send|pin)\b.{0,20}\b(?:this|us|on|via|article|story|page|post|with|facebook|twitter|whatsapp|link|friends?)\b.{0,60}$/i,
  /^(?:sign up|subscribe|register)\b.{0,160}$/i,
  /^(?:get|receive|download|join|try|start)\b.{0,60}\b(?:newsletters?|inbox|e-?mail(?:s|ed)?|alerts?|our (?:free )?app|the app|free trial|subscription|whatsapp channel|telegram channel|push notifications?)\b.{0,160}$/i,
  /^(?:follow|find|like|contact|e-?mail|write to|reach|join|visit) (?:us|him|her|them|the author|the writer|@\w+|[\p{Lu}][\p{L}'’ -]{1,40})\b.{0,30}\b(?:on|at|via)\b.{0,80}$/u,
  /^(?:read|see|watch|learn|find out|view|show|click|tap|listen|discover|explore)\b(?: (?:also|more|next|here|now|all|this|the|on|to|for|full|related|about|our|out))+\b.{0,140}[^.!?]$/i,
  /^(?:read|see|watch|also|also read|also see|also watch|read also|must[- ]read|don['’]t miss|related|related (?:articles?|stories|story|topics?|links?|posts?|content|news|coverage|reading|tags?|video)|recommended(?: stories| articles| for you| reading)?|more (?:from|on|in|stories|news|about)\b.{0,60}|most (?:read|popular|viewed|shared|commented|recent|watched).{0,30}|trending(?: now| stories)?|popular(?: stories| now)?|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|what to read next|read next|up next|in this (?:story|article)|on this (?:story|page)|in case you missed it|editor['’]?s['’]? (?:picks?|choice)|top (?:stories|news|picks)|latest (?:news|stories|headlines|updates)|key points|table of contents|jump to.{0,30}|tags?|topics?|categories|filed under|keywords)\s*:?$/i,
  /^(?:read (?:also|more|next)|also read|also see|see also|related|watch|more|recommended|don['’]t miss|must read|listen|tags?|topics?|filed under|keywords|categories|source link|original article|link)\s*[:|»>–-].{0,200}$/i,
  /^(?:\W*(?:©|\(c\)|copyright)\W).{0,300}$/i,
  /^.{0,160}(?:©|\(c\)) ?(?:19|20)\d\d\b.{0,160}$/i,
  /^.{0,100}\ball rights reserved\b.{0,200}$/i,
  /^.{0,80}\b(?:may|must|can) ?not be (?:published|reproduced|broadcast|rewritten|redistributed|republished|copied)\b.{0,200}$/i,
  /^(?:this (?:site|website|page) uses cookies|we use cookies|by (?:continuing|clicking|using|signing|subscribing|submitting|registering)\b.{0,60}\b(?:you|agree)|accept (?:all )?cookies|cookie settings|manage (?:cookies|preferences)).{0,400}$/i,
  /^(?:please )?(?:enable|turn on|activate|disable|turn off)\b.{0,30}\b(?:javascript|cookies|ad ?blocker?).{0,120}$/i,
  /^(?:your browser|this video|this slideshow|this content|this browser|video player|media player|media playback)\b.{0,100}\b(?:requires|not|unavailable|loading|unsupported|error).{0,80}$/i,
  /^(?:last (?:updated?|modified)|today is|it is now|current time)\b.{0,80}$/i,
  /\b(?:have|ask) a small favou?r to ask\b|^since you['’]re here\b/i,
  /^(?:support (?:our|us|independent|quality)|help us|donate|make a (?:donation|contribution)|become a (?:member|supporter|subscriber)|if you (?:liked|enjoyed|value|appreciate) (?:this|our)).{0,240}$/i,
  /^(?:suggest a correction|report (?:a|an) (?:error|typo|mistake).{0,40}|around the web|from (?:around )?the web|paid content.{0,30})$/i,
  /^(?:want more\b.{0,60}\?|tell us what you think\W*|what do you think\?)$/i,
  /^(?:do you )?(?:have|got) (?:a|any) (?:news )?(?:tips?|story|comments?|questions?|news)\b.{0,160}$/i,
  /^(?:to (?:contact|reach) the (?:reporters?|editors?|authors?)).{0,240}$/i,
  /^(?:download|get) (?:our|the)\b.{0,40}\bapps?\b.{0,80}$/i,
  /^(?:\d+\s*(?:min(?:ute)?s?|hours?|days?|weeks?|months?)\s*(?:read|ago)|(?:an?|one) (?:hour|day|week) ago)$/i,
  /^(?:image|photo|video) (?:\d+ of \d+|gallery)|^\d+\s*(?:of|\/)\s*\d+$/i,
  /^(?:our standards|the [\p{L} ]{1,30} trust principles).{0,80}$/iu,
  /^(?:click|tap) (?:here|to|on)\b.{0,160}$/i,
  /^(?:order reprints?|print article|print|font size|text size|a\s*a\s*a|[-+aA ]{1,8})$/i,
  /^[^\p{L}\p{N}]{1,80}$/u,
  /^(?:(?:https?:\/\/|www\.)\S+|(?:twitter|facebook|instagram|linkedin|youtube)\.com\/\S+|\S+@\S+\.\S+|@\w+)$/i,
  /^(?:published|updated|posted|last updated)\b.{0,30}\bago$/i,
  /^(?:the views? expressed|views expressed|opinions expressed|disclaimer\b).{0,400}$/i,
  /^(?:published (?:in|by)|first published in|from the print edition|this (?:article|story) (?:first )?appeared (?:in|on|at)|originally published (?:in|on|at|by)).{0,160}$/i,
];

const AUX = String.raw`(?:(?:has|had|have|was|also|earlier|later|first|previously|exclusively|on \p{Lu}\p{L}+day|\p{Lu}\p{L}+day)\s+){0,3}`;
const VERBS =
  'reported|reports|report|said|says|added|wrote|writes|quoted|quotes|cited|cites|citing|quoting|announced|claimed|noted|revealed|learned|learnt|understands|understood';

/** What English knows about the furniture, credits and dates of a report. */
export const readRules: ReadRules = {
  language: 'en',
  months: numbered(MONTHS, 1, { sept: 9 }),
  weekdays: numbered(WEEKDAYS, 0, { tues: 2, weds: 3, thur: 4, thurs: 4 }),
  publishedLabel:
    /\b(?:(?:first|originally|date)\s+)?(?:published|posted|created|issued|released)(?:\s+(?:on|at|date|in))?\b\s*:?|\b(?:publication|publish|release|issue|post)\s+date\s*:?|^date\s*:/gi,
  updatedLabel:
    /\b(?:last\s+|most\s+recently\s+)?(?:updated?|modified|revised|amended|edited)(?:\s+(?:on|at|date))?\b\s*:?/gi,
  dateCompany:
    /\b(?:[ap]\.?m\.?|\d+\s*min(?:ute)?s?(?:\s+read)?|read|local time|time|at|on|from|in|hrs|hours|ago|and|by|\d+\s+comments?|ist|et|cst|pt|ct)\b/gi,
  bylineStart:
    /^(?:(?:written|story|words|report|reported|text|posted|published|article|analysis)\s+)?by:?\s+(?=\S)/i,
  creditStart: /^\(?(?:reporting|written|compiled|writing)(?:\s+and\s+writing)?\s+by:?\s+/i,
  contributed:
    /\bcontributed to this (?:report|story|article)\b|^\(?(?:additional (?:reporting|research|work)(?: by)?|editing by|contributing|contributors?|with contributions? (?:from|by))\b:?/i,
  biography:
    /^(?:\p{Lu}[\p{L}.'’-]*\s){2,4}(?:is (?:an?|the|our)\b.{0,60}\b(?:reporter|correspondent|writer|editor|journalist|columnist|contributor|producer|blogger|fellow|professor|author)\b|covers |writes (?:about|for) |reports (?:on|for) ).{0,300}$/u,
  authorJoint: /\s*(?:,|;|\||\/|&|\band\b|\bwith\b|\n)\s*/gi,
  authorEnd:
    /\s+(?:in|for|at|from|of|on|is|was|has|covers|reports|reporting|updated|published|posted|special to)\b|\s[-–—|•·]\s|[|•·(:@]|\s\d|\b(?:e-?mail|twitter|follow)\b|(?<=\p{L}{3})\.\s/iu,
  occupation:
    /^the\b|\b(?:staff|sport|sports|writer|reporter|correspondent|editor|bureau|chief|desk|agency|agencies|team|columnist|contributor|contributing|senior|special|political|economics|diplomatic|business|producer|analyst|freelance|journalist|newsroom|press|news|media|wires?|service|services|online|digital|admin|guest|author|photographer|photos?|pictures?|times|post|herald|tribune|gazette|daily|magazine|professor|director|phd|md)\b/i,
  sections: SECTIONS,
  kickers: KICKERS,
  newsService:
    /\b(?:news|agency|agencies|press|wire|service|media|radio|tv|television|network|newsroom|bureau)\b/i,
  furniture: FURNITURE,
  relatedStart:
    /^(?:related(?: (?:articles?|stories|story|links?|posts?|content|news|coverage|topics?))?|recommended(?: stories| articles| for you| reading)?|more (?:from|on|in|stories|news)\b.{0,60}|most (?:read|popular|viewed|shared).{0,30}|trending(?: now| stories)?|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|what to read next|read next|up next|latest (?:news|stories|headlines)|top stories|also (?:read|see|in the news))\s*:?$/i,
  commentsStart:
    /^(?:\d+\s+)?(?:comments?|reader comments|responses|replies|join the (?:conversation|discussion)|leave a (?:comment|reply)|view comments)(?:\s*\(?\d+\)?)?\s*:?$/i,
  caption: [
    /^(?:image|photo|picture|media|video) (?:(?:caption|source)\b.{0,400}|\d+ of\b.{0,40})$/i,
    /^.{0,400}(?:photo|picture|image|photograph|credit)s?\s?:\s?[^.]{2,60}$/i,
    /^(?:photo|picture|image|photograph|file photo|file|pictured|caption|video|graphic|illustration|map|chart|credit|photo credit|image credit|photo by|picture by|courtesy)\s*[:/|].{0,400}$/i,
    /^(?:photo|photograph|picture|image|illustration)s?(?: credit)? (?:by|courtesy)\b.{0,160}$/i,
    /^[^.!?]{0,300}[([](?:[^()[\]]{0,80}\b(?:photo|photograph|image|images|picture|pictures|file|getty|handout|via ap|pool)\b[^()[\]]{0,80})[)\]]\.?$/i,
    /^.{0,400}[([](?:[^()[\]]{0,60}\b(?:photo|photograph|getty|handout|file photo|file picture|file image)\b[^()[\]]{0,60})[)\]]\.?$/i,
    /^(?:\p{Lu}[\p{L}.'’-]*\s){0,5}(?:\p{Lu}[\p{L}.'’-]*)\s?\/\s?(?:\p{Lu}[\p{L}.'’-]*\s){0,3}(?:getty images|getty|shutterstock|alamy|epa|istock|zuma|afp|ap|reuters|rex|pool)(?:\s?\/.{0,60}|\s+images)?$/iu,
    /^[^.]{0,300}\.\s*(?:photo|photograph|picture|image|credit)\s*[:/].{0,120}$/i,
    /^(?:file photo|file picture|file image|(?:\p{L}+ ){0,4}is (?:seen|pictured|shown) (?:in|at|on|during)\b)[^.]{0,300}\.?.{0,60}$/iu,
  ],
  pictureCredit:
    /\b(?:photos?|photographs?|images?|pictures?|getty|handout|video|graphic|shutterstock|epa|alamy)\b/i,
  correction:
    /^(?:corrections?|clarifications?|editor['’]?s['’]? note|eds?['’]? note|note to (?:readers|editors)|amendment|retraction)\b\s*(?:\([^)]{0,40}\))?\s*[:—–-]|^(?:an earlier|a previous) (?:version|headline) of this\b|^(?:this (?:article|story|report|piece|headline|post)|the (?:article|story|headline))(?: \([^)]{0,40}\))? (?:has been|was|is being) (?:(?:first|originally|last) )?(?:updated|corrected|amended|clarified|revised|published)\b|^(?:correction|clarification)s?$/i,
  withheld: [
    /\b(?:subscribe|sign in|log in|register|sign up)\b.{0,40}\bto (?:continue|keep|read|view|access|unlock|see)\b.{0,40}\b(?:reading|full|article|story|more|content|rest)\b/i,
    /\bthis is (?:only )?a (?:free )?preview\b(?! of)/i,
    /\b(?:already a subscriber|(?:for )?subscribers only|exclusive(?:ly)? (?:to|for) subscribers|subscriber[- ]exclusive)\b/i,
    /^.{0,40}\b(?:premium|members[- ]only|subscribers?[- ]only) (?:content|article|story)\b.{0,40}$/i,
    /\b(?:you have|you['’]ve) (?:reached|used|read)\b.{0,40}\b(?:article limit|limit of|free articles?|last free)\b/i,
    /\b(?:continue reading|read the (?:full|rest|complete|whole)) (?:with|by|of|the)?\b.{0,60}\b(?:subscri|trial|account)/i,
    /\bthe (?:rest|remainder) of this (?:article|story|report)\b/i,
    /\bunlock (?:(?:this|the full) (?:article|story|report)|unlimited (?:access|articles))\b/i,
    /\[\+\d+ chars\]$/,
  ],
  agencyBefore:
    /\b(?:told|telling|tell|according to|as reported by|reported by|(?:reporting|reports|report) (?:by|from)|cited by|quoted by|citing|quoting|interviewed by|(?:speaking|spoke|talking|talked) (?:to|with)|(?:said|statement|comments?|remarks?|interview|e-?mail|letter) (?:to|with)|interview by|(?:seen|reviewed|obtained|contacted|published|carried|released|compiled|distributed) by|(?:files|information|material|input|inputs|contributions?) from|sources?)\s*:?\s+(?:(?:the|a|an|its|their|our|state|state-run|state-owned|official|national|international|local|public|news|wire|press|agency|agencies|service|broadcaster|private|independent|semi-official|of|\p{Lu}[\p{L}.]+(?:['’]s?)?)\s+){0,5}$/iu,
  agencyAfter: new RegExp(
    String.raw`^(?:['’]s)?(?:\s+(?:news|wire|press))?(?:\s+(?:agency|service))?,?\s+(?:${AUX}(?:${VERBS})\b|(?:reporters?|witness(?:es)?|correspondents?|journalists?|photographers?|news team)\b|(?:in|on) an? (?:report|interview|dispatch)\b)`,
    'u',
  ),
  agencyProduct:
    /^(?:['’]s)?\s+(?:[\p{Ll}-]+\s+){0,2}?(?:data|polls?|polling|surveys?|calculations?|tally|tallies|institute|foundation|count|estimates?|breakingviews|graphics?|index|analysis|analyses|photos?|pictures?|video|football|television|stylebook|building|shares?|stock|headquarters|office|terminal|exchange)\b/iu,
  agencyNamed:
    /\b(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?)\s+(?:news|wire|press)\s+agency\b(?=[^.]{0,40}\b(?:reported|said|reports|says|quoted|cited)\b)/gu,
  agencyByline:
    /^\s*(?:[Bb]y|BY|[Ff]rom)\s+((?!The\b)\p{Lu}[\p{L}-]{0,30}(?:\s\p{Lu}[\p{L}-]{0,30}){0,2}\s(?:News|Wire|Newswire|(?:News|Press|Wire)\s(?:Agency|Service)))\s*$/u,
  agencyTitled:
    /\b(?!The\b)\p{Lu}[\p{L}-]{0,30}(?:\s\p{Lu}[\p{L}-]{0,30}){0,2}\s(?:News|Press|Wire)\s(?:Agency|Service)\b/gu,
};
