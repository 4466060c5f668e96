/** Words that many reports share, in tiers: in at least about so many of a thousand reports. They weigh little when texts are compared. */
export const COMMON_WORDS: readonly (readonly [number, string])[] = [
  [
    300,
    `
      the a an of in on at to for from by with and or but as that this it its is are was were be been has have had not
      he she they we his her their who which after before said also one two
    `,
  ],
  [
    100,
    `
      people killed attack attacks officials government forces military security group state city country president
      minister police army war day days week year years time according told reported reports statement news agency
      local area areas region town village least more than about over under between during since until while when where
      first last new three four five six several many some other others no all there were would could will can may
      million thousand hundred dead death deaths injured wounded civilians women children men fighters soldiers
      capital northern southern eastern western north south east west international united nations near into out up down
    `,
  ],
  [
    30,
    `
      conflict violence strike strikes air bomb bombing explosion blast shelling artillery rocket missile drone raid
      hospital school market mosque building buildings house houses residents witnesses activists medical sources source
      official spokesman spokesperson ministry defence defense interior health rescue workers aid humanitarian rights
      human organization organisation group militants rebels opposition regime troops border province district control
      ceasefire peace talks responsibility claimed carried targeted hit struck left caused led including among number
      toll monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
      september october november december morning evening night early late today yesterday later earlier again
    `,
  ],
];
