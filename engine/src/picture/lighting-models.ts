import { LightingModel, type LightingModelDirectInput, type Node, type NodeBuilder } from 'three/webgpu'
import { attribute, diffuseColor, dot, float, max, mix, normalView, normalWorld, positionView, positionViewDirection, positionWorld, reflect, smoothstep, vec3 } from 'three/tsl'
import type { Look } from '../catalog/index.ts'
import type { Air } from './air.ts'

/* How bodies and the ground take the light. */

type Shading = Look['shading']
type Vec3Node = Node<'vec3'>

/** Where a lighting model adds what it found. */
interface Found { directDiffuse: Vec3Node; directSpecular: Vec3Node; indirectDiffuse: Vec3Node }
const foundIn = (reflectedLight: unknown): Found => reflectedLight as Found
const foundBy = (builder: NodeBuilder): Found => foundIn((builder.context as { reflectedLight: unknown }).reflectedLight)

/** How much of the shadow that falls on a body is lost. */
const bodyShadowLoss = 0.6

/** How much less a perfect mirror scatters than what is dull, and polished metal, whose colour is all in what it mirrors. */
const scatterLoss = { mirror: 0.5, metal: 0.86 }

/** How much of a surface is polished metal, by how much it mirrors: more than glass does. */
const metalShare = (mirror: Node<'float'>): Node<'float'> => smoothstep(0.52, 0.74, mirror)

/** How far the mirrored room shifts from one side of the frame to the other: it stands near, or a flat blade would show one spot of it. */
const roomShift = 2.6

/** What polished metal mirrors of a studio: dark and bright bands by height, so that it is seen to be a mirror. */
export function studioBands(mirrored: Vec3Node, air: Air): Vec3Node {
  const spread = positionView.xy.div(positionView.z.negate().max(0.01)).mul(roomShift)
  const high = mirrored.y.add(mirrored.x.mul(0.3)).add(spread.x).add(spread.y)
  const band = (from: number, to: number): Node<'float'> => smoothstep(from - 0.05, from + 0.05, high).mul(smoothstep(to + 0.05, to - 0.05, high))
  const ground = air.bounce.mul(smoothstep(-0.1, -0.9, high).mul(0.9).add(0.1))
  const sky = air.skyTowards(high).mul(smoothstep(0.1, 1, high).mul(0.34).add(0.12))
  const lamps = band(-0.02, 0.16).mul(0.6).add(band(0.4, 0.66).mul(1.25)).add(band(0.92, 1.04).mul(0.8)).add(band(1.24, 1.5)).add(band(-0.5, -0.36).mul(0.5))
  return mix(ground, sky, smoothstep(-0.1, 0, high)).add(air.key.mul(lamps).mul(0.8))
}

/** A body in the light: a wrapped key with shadow, sky and bounce, a highlight, a mirror of the sky, a rim. */
export class BodyLight extends LightingModel {
  readonly #air: Air
  readonly #shading: Shading
  constructor(air: Air, shading: Shading) {
    super()
    this.#air = air
    this.#shading = shading
  }

  override direct({ lightDirection, lightColor, reflectedLight }: LightingModelDirectInput): void {
    const direction = lightDirection as Vec3Node
    // What casts on a body is softened by all the light that its bare key stands for: hard bars across fur would read as its pattern.
    const color = mix(lightColor as Vec3Node, this.#air.key, bodyShadowLoss)
    const finish = attribute<'vec4'>('finish', 'vec4')
    const softness = this.#shading === 'matt' ? float(0.42) : finish.z
    const facing = dot(normalView, direction)
    const wrapped = max(facing.add(softness).div(softness.add(1)), float(0))
    const amount = this.#shading === 'bands' ? smoothstep(0.18, 0.24, wrapped).mul(0.62).add(smoothstep(0.56, 0.62, wrapped).mul(0.3)) : wrapped
    // Light that has gone through skin comes out red, most where the key just grazes.
    const through = mix(vec3(1, 0.62, 0.5), vec3(1, 1, 1), smoothstep(0, 0.45, wrapped))
    const tint = mix(vec3(1, 1, 1), through, finish.z.mul(1.4).clamp(0, 1))
    // a mirror gives back what is around it, and scatters little of the light that falls on it
    const scattered = float(1).sub(mix(finish.y.mul(scatterLoss.mirror), float(scatterLoss.metal), metalShare(finish.y)))
    foundIn(reflectedLight).directDiffuse.addAssign(diffuseColor.rgb.mul(color).mul(tint).mul(amount).mul(scattered))
    if (this.#shading === 'matt') return
    const rough = attribute<'vec4'>('tone', 'vec4').a
    const half = direction.add(positionViewDirection).normalize()
    const sharpness = float(1).sub(rough).mul(9).add(1.5).exp2()
    const highlight = dot(normalView, half).max(0).pow(sharpness).mul(sharpness.mul(0.02).add(0.25)).mul(finish.x)
    const shown = this.#shading === 'bands' ? smoothstep(0.3, 0.36, highlight).mul(0.5) : highlight
    foundIn(reflectedLight).directSpecular.addAssign(color.mul(shown).mul(facing.max(0).mul(3).clamp(0, 1)))
  }

  override indirect(builder: NodeBuilder): void {
    const air = this.#air
    const finish = attribute<'vec4'>('finish', 'vec4')
    const fill = mix(air.bounce, air.sky, normalWorld.y.mul(0.5).add(0.5))
    const edge = float(1).sub(dot(normalView, positionViewDirection).clamp(0, 1))
    const mirrored = reflect(positionViewDirection.negate(), normalView)
    const up = mirrored.y.mul(0.5).add(0.5)
    // what is polished shows a bright window and a dark horizon: without both, metal is grey paint
    const pane = smoothstep(0.42, 0.7, mirrored.x.mul(-0.5).add(mirrored.y.mul(0.6)).add(mirrored.z.mul(0.6)))
    const dusk = smoothstep(0.2, 0.04, up.sub(0.5).abs()).mul(0.6)
    const metal = metalShare(finish.y)
    const plain = mix(air.bounce.mul(0.6), air.skyTowards(up.sub(0.45).mul(2)), smoothstep(0.42, 0.56, up)).mul(float(1).sub(dusk)).add(air.key.mul(pane).mul(1.1))
    const mirror = finish.y.mul(mix(float(0.55), float(1), edge))
    const room = mix(plain, studioBands(mirrored, air), metal)
    const own = diffuseColor.rgb.mul(fill).mul(float(1).sub(mix(finish.y.mul(0.7), float(0.85), metal)))
    const polished = mix(diffuseColor.rgb, vec3(1, 1, 1), edge.pow(4)).mul(room).mul(mirror).mul(1.7)
    const behind = normalView.y.mul(0.35).add(normalView.x.mul(0.45)).add(0.35).clamp(0, 1)
    const rim = edge.pow(this.#shading === 'bands' ? 4 : 3).mul(behind).mul(air.rim).mul(mix(diffuseColor.rgb, vec3(1, 1, 1), 0.35)).mul(finish.z.mul(1.2).add(0.75))
    foundBy(builder).indirectDiffuse.addAssign(own.add(polished).add(rim).add(diffuseColor.rgb.mul(finish.w)))
  }
}

/** The ground: key with shadow from straight above, fill, and what it mirrors at a flat angle. */
export class GroundLight extends LightingModel {
  readonly #air: Air
  readonly #gloss: Node<'float'>
  constructor(air: Air, gloss: Node<'float'>) {
    super()
    this.#air = air
    this.#gloss = gloss
  }

  override direct({ lightDirection, lightColor, reflectedLight }: LightingModelDirectInput): void {
    const direction = lightDirection as Vec3Node
    foundIn(reflectedLight).directDiffuse.addAssign(diffuseColor.rgb.mul(lightColor as Vec3Node).mul(this.#air.keyFrom.y.max(0.12)).mul(this.#air.pooled(positionWorld)))
    const half = direction.add(positionViewDirection).normalize()
    foundIn(reflectedLight).directSpecular.addAssign((lightColor as Vec3Node).mul(dot(normalView, half).max(0).pow(90)).mul(this.#gloss).mul(0.9))
  }

  override indirect(builder: NodeBuilder): void {
    const grazing = float(1).sub(normalView.dot(positionViewDirection).clamp(0, 1)).pow(4)
    const mirrored = this.#air.horizon.mul(grazing).mul(this.#gloss).mul(0.5)
    foundBy(builder).indirectDiffuse.addAssign(diffuseColor.rgb.mul(this.#air.sky).add(mirrored))
  }
}
