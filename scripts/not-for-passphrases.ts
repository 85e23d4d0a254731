/**
 * Words of the long diceware list that we do not put into anybody's passphrase: about sex and the body, insults, illness
 * and disability, faiths and peoples, drugs, violence and death, and trade names. Chosen by reading the list through.
 */
export const notForPassphrases: ReadonlySet<string> = new Set(
  (
    'abrasion absinthe afterlife agony amniotic anemia anemic aneurism apostle arousal arrest arson aspirate ' +
    'autism autistic badass barmaid bash battered battering bazooka bladder blaspheme blasphemy boned bonehead ' +
    'boneless bonelike boney bootie boozy breeder breeding browbeat brownnose buckshot buddhism buddhist bullwhip ' +
    'bully bust cadillac cannabis carnage catatonic cathouse caucasian celibacy celibate celtic cesarean chaste ' +
    'chastity chemo chevy chokehold choking chubby colonist colonize creole crook cruelly cruelness cruelty ' +
    'crusader cubbyhole culprit dagger dander dandruff dastardly deafness deceased decompose demise deranged ' +
    'detonate detonator deviancy deviant devoutly diabetes diabetic diabolic dingbat dirtiness dork douche ' +
    'dropbox drown dumpster duress dwarf dweeb dyslexia dyslexic eggbeater egomaniac embattled embolism enslave ' +
    'entomb epilepsy epileptic eskimo excretion excretory exes exhume exorcism exorcist extortion facebook ' +
    'fascism felttip fetal flaccid fondling footsie freebase freemason frigidity frigidly frisbee gallows ' +
    'gangrene geek gentile geriatric gigolo glaucoma gonad goofball google goon gore gory gothic graves graveyard ' +
    'grinch groin grope handcuff handgun hangover hardcore humpback humped humvee hunchback hunk idiocy imbecile ' +
    'impale impotence impotency impotent ipad iphone ipod islamic islamist itunes jailbird jailbreak jailer ' +
    'jailhouse java jockstrap junkie junkman kissable kisser kissing kleenex knickers kooky kosher landmine lego ' +
    'lisp lubricant lubricate lunacy lustfully lustily lustiness lusty mace maimed mammary mammogram manhandle ' +
    'manhole manhood manhunt manlike marxism mobster mockup moocher mooned morphine mortality mortally mortician ' +
    'mortuary mourner mournful mumps mutilated mutilator myspace naturist negligee nerd neurosis neurotic ' +
    'nicotine nintendo nutcase obituary occultist ogle opium pagan pampers pantyhose paralyses paralyze parasite ' +
    'parasitic parole pelvis perish perjurer perjury phobia plexiglas poison poking popsicle predator pregame ' +
    'pregnancy pregnant prison probation procreate prowler prowling prozac prude prudishly pummel pyromania rabid ' +
    'racism ransack rasping ravage ravishing reburial rectal rehab ritalin robbing rockband runt sabbath sabotage ' +
    'santa scabbed scabby scalping schnapps scoundrel scrooge scurvy seduce seducing sensually sensuous septic ' +
    'sharpie shoplift showgirl shrapnel siamese sixtyfold skinhead skintight skype slacker slain slander slapping ' +
    'slashed slashing slinky smirk smother smuggler snitch stingy stinky stoning stooge strangle suffocate sultry ' +
    'superbowl supremacy swinger swinging theft thieving thievish thong threaten throbbing throttle tightwad ' +
    'trapper treason tribesman tshirt tubby twerp twitter unblessed unclad unclothed undress ungodly unholy ' +
    'unisexual unrobed unshaved unwomanly upchuck urologist urology vaseline velcro vendetta vengeful violate ' +
    'violation violator vixen walmart wannabe whacking wikipedia wimp womanless womb wound wrath xbox xerox yahoo ' +
    'yiddish'
  ).split(' '),
);
