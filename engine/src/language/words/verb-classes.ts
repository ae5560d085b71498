/*
 * Verbs and prepositions by what they say about space: who rests on what, what floats, what is put on.
 */
export const placing = new Set(['in', 'on', 'at', 'across', 'through', 'over', 'along', 'into', 'inside', 'onto', 'around', 'near', 'by', 'under', 'throughout', 'from', 'to', 'towards', 'past', 'outside', 'beside', 'above', 'against', 'within', 'next to', 'in the middle of', 'at the edge of', 'amid', 'down', 'up'])
/** What is said to be so is within something, and not only beside it. */
export const interior: ReadonlySet<string> = new Set(['in', 'inside', 'within', 'through', 'into'])
export const supporting = new Set(['on', 'atop', 'on top of', 'onto', 'astride', 'in', 'inside', 'on to', 'upon', 'on the back of', 'to'])
export const goals = new Set(['to', 'towards', 'toward', 'into', 'onto', 'at', 'after', 'to the top of'])
export const sides = new Set(['to the front of', 'to the back of', 'to the behind of', 'to back of', 'to the left of', 'to the right of', 'behind', 'in front of', 'under', 'beside', 'next to'])
export const resting = new Set(['stand', 'sit', 'lie', 'perch', 'rest', 'sleep', 'nap', 'lounge', 'balance', 'crouch', 'kneel', 'cling', 'hold', 'hang', 'clutch', 'grip', 'grasp', 'ride', 'be', 'pose', 'wait', 'do', 'perform', 'dance', 'play', 'read', 'wave', 'fish', 'meditate', 'settle', 'sing', 'surf', 'land', 'paddle', 'juggle', 'eat', 'laugh', 'backflip', 'sail', 'row', 'talk', 'look', 'drive', 'jump', 'tumble', 'balance'])
export const clinging = new Set(['cling', 'hold', 'hang', 'clutch', 'grip', 'grasp'])
export const placedVerbs = new Set(['place', 'put', 'leave', 'display', 'set', 'hang', 'lay', 'park', 'arrange', 'scatter', 'trap', 'stick', 'lean', 'prop', 'tie', 'fasten', 'attach', 'chain', 'moor', 'tether', 'hitch', 'strap', 'bury', 'wrap', 'surround', 'cover'])
export const floating = new Set(['float', 'hang', 'hover', 'fly', 'soar', 'drift', 'rise', 'ascend', 'descend', 'flutter', 'fall', 'drop', 'dangle', 'swing', 'bounce', 'sway'])
export const wearing = new Set(['wear', 'dress', 'don', 'sport'])
export const rideable = new Set(['ride', 'drive', 'sail', 'row', 'paddle', 'mount', 'cycle', 'surf', 'pedal', 'steer'])
/** What vehicles do with what is on them. */
export const hauling: ReadonlySet<string> = new Set(['haul', 'carry', 'transport', 'deliver', 'move', 'bear', 'hold'])
/** Over something means past it for these, not above it. */
export const passing = new Set(['jump', 'leap', 'hop', 'vault', 'step', 'climb', 'run', 'walk', 'spring', 'skip'])
/** Whatever is done through something is a way of going there. */
export const throughs: ReadonlySet<string> = new Set(['through', 'past', 'across'])
