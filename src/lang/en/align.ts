export { englishActorRules } from './align-actors.ts';
export { englishClaimRules, englishComparingRules } from './align-claims.ts';
export { englishRoot } from './roots.ts';
