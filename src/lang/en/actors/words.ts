import { wordSet } from '../names/word-list.ts';
import { ROLE_HEADS } from '../role-words.ts';

/** Nouns, singular, for people who act or speak without a name; offices and occupations come on top. */
const PEOPLE = wordSet(`
protester protestor demonstrator marcher striker rioter looter citizen civilian immigrant migrant refugee
asylum-seeker voter supporter critic ally opponent observer onlooker bystander passenger commuter tourist
visitor customer consumer shopper student pupil parent child teenager youth man woman boy girl person people
family relative crowd insurgent militant rebel terrorist extremist separatist guerrilla jihadist islamist
gunman assailant sniper robber thief burglar smuggler trafficker kidnapper criminal inmate prisoner detainee
hostage officer policeman policewoman cop trooper investigator agent spy troop soldier paratrooper marine
peacekeeper serviceman crew firefighter responder medic doctor nurse patient official insider source aide
spokesperson lawmaker legislator parliamentarian politician minister leader negotiator diplomat delegate mediator
inspector monitor regulator creditor lender trader investor analyst economist expert scientist researcher
interlocutor speaker participant member representative executive worker employee staff unionist teacher
farmer fisherman driver villager islander resident local homeowner landlord tenant neighbour neighbor
eyewitness witness survivor victim mourner worshipper worshiper fan follower player teammate team-mate
rescuer volunteer activist campaigner lawyer prosecutor judge juror reporter journalist newsman co-worker
`);

/** Bodies that act or speak without a name. */
export const BODIES = wordSet(`
government ministry police army military navy force authority administration company firm agency
commission committee council court parliament senate congress cabinet union party coalition opposition
delegation militia group organisation organization institute university bank regulator department embassy
council board tribunal jury centre center foundation hospital newspaper bureau airline broadcaster team club federation association regime junta
`);

export function isPeopleNoun(lemma: string): boolean {
  return PEOPLE.has(lemma) || ROLE_HEADS.has(lemma);
}

/** Nouns that name several people in the singular. */
export const COLLECTIVES = wordSet('crowd crew family couple delegation people audience');

/** Words for the head of a state or a government, whatever the exact office. */
export const HEAD_OF_STATE = wordSet(`
leader president prime_minister premier chancellor king queen emperor monarch ruler dictator strongman pm
`);
