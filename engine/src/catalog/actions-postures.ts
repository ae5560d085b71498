import { entry, limbed, once, staying, type ActionEntry } from './action-entry.ts'

/** Down on the ground and up again. */
export const postures: readonly ActionEntry[] = [
  entry('kneel', 'kneel, genuflect', 3.5, { ...staying, target: 'maybe', locomotions: limbed }),
  entry('pray', 'pray', 4, { ...staying, target: 'maybe', locomotions: limbed }),
  entry('worship', 'worship, prostrate', 4, { ...staying, target: 'maybe', locomotions: limbed }),
  entry('beg', 'beg, plead', 3, { ...staying, target: 'maybe', locomotions: limbed }),
  entry('propose', 'propose', 4, { ...staying, target: 'maybe', with: 'maybe', locomotions: limbed }),
  entry('crouch', 'crouch, hunch', 3, { ...staying, locomotions: limbed }),
  entry('play-toys', 'play with toys', 4, { ...staying, with: 'maybe', locomotions: limbed }),
  entry('sit-on-floor', 'sit on the floor, sit on the ground', 4, { ...staying, locomotions: limbed }),
  entry('lie', 'lie, lie down, recline, lounge', 4, { ...staying, locomotions: limbed }),
  entry('wallow', 'wallow, mud-bathe, bathe in mud', 4, { ...staying, locomotions: limbed }),
  entry('sunbathe', 'sunbathe, tan', 4, { ...staying, locomotions: limbed }),
  entry('lie-on-front', 'lie on stomach', 4, { ...staying, locomotions: limbed }),
  entry('get-up', 'wake up, wake, awake', 3.2, { ...once, locomotions: limbed }),
  entry('stand-up', 'stand up, get up', 2, { ...once, locomotions: limbed }),
  entry('faint', 'faint, pass out, swoon', 2.4, { ...once, locomotions: limbed }),
  entry('float', 'float, drift in space', 4, { ...staying, locomotions: [...limbed, 'none', 'wheels'] }),
]
