const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['halves', 'half'],
  ['wolves', 'wolf'],
  ['thieves', 'thief'],
  ['shelves', 'shelf'],
  ['crises', 'crisis'],
  ['bases', 'base'],
  ['cases', 'case'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['viruses', 'virus'],
  ['campuses', 'campus'],
  ['caucuses', 'caucus'],
  ['bonuses', 'bonus'],
  ['surpluses', 'surplus'],
  ['choruses', 'chorus'],
  ['circuses', 'circus'],
  ['statuses', 'status'],
  ['censuses', 'census'],
  ['octopuses', 'octopus'],
  ['movies', 'movie'],
  ['series', 'series'],
  ['species', 'species'],
  ['criteria', 'criterion'],
  ['indices', 'index'],
  ['matrices', 'matrix'],
  ['analyses', 'analysis'],
  ['aircraft', 'aircraft'],
  ['pence', 'penny'],
  ['phenomena', 'phenomenon'],
  ['media', 'medium'],
  ['nuclei', 'nucleus'],
  ['heroes', 'hero'],
  ['potatoes', 'potato'],
  ['tomatoes', 'tomato'],
  ['vetoes', 'veto'],
  ['tornadoes', 'tornado'],
  ['torpedoes', 'torpedo'],
  ['volcanoes', 'volcano'],
  ['mosquitoes', 'mosquito'],
  ['cargoes', 'cargo'],
  ['shoes', 'shoe'],
  ['ties', 'tie'],
  ['pies', 'pie'],
  ['lies', 'lie'],
  ['horses', 'horse'],
  ['houses', 'house'],
  ['nurses', 'nurse'],
  ['courses', 'course'],
  ['responses', 'response'],
  ['purchases', 'purchase'],
  ['licenses', 'license'],
  ['offenses', 'offense'],
  ['phases', 'phase'],
  ['axes', 'axe'],
  ['caches', 'cache'],
  ['passersby', 'passerby'],
]);

/** Plural nouns by form; proper ones too ("Palestinians", "MPs"). */
export function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (IRREGULAR.has(lower)) return true;
  return lower.length > 2 && lower.endsWith('s') && !/(?:ss|us|is|['’]s)$/.test(lower);
}

/** The singular of a plural noun; another word as it is. */
export function singularOf(word: string): string {
  const lower = /^[A-Z]{2,}s$/.test(word) ? word : word.toLowerCase();
  const known = IRREGULAR.get(lower);
  if (known !== undefined) return known;
  if (/men$/.test(lower) && lower.length > 4 && !/(?:specimen|regimen)$/.test(lower))
    return `${lower.slice(0, -3)}man`;
  if (!isPlural(lower)) return lower;
  if (/^[A-Z]{2,}s$/.test(word)) return word.slice(0, -1);
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}
