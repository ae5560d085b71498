/** Things that fall, roll, bounce and float by themselves. */
export { openRigidWorld } from './open-rigid-world.ts'
