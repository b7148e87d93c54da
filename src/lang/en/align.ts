export { englishActorRules } from './align-actors.ts';
export { englishClaimRules, englishComparingRules, englishRoot } from './align-claims.ts';
