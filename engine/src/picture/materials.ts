import { BackSide, DoubleSide, LightingModel, MeshBasicNodeMaterial, MeshLambertNodeMaterial, type LightingModelDirectInput, type Node, type NodeBuilder, type NodeMaterial, type Texture, Vector3 } from 'three/webgpu'
import { attribute, diffuseColor, dot, float, fwidth, length, max, mix, normalLocal, normalView, normalWorld, output, positionGeometry, positionLocal, positionView, positionViewDirection, positionWorld, reflect, screenSize, sin, smoothstep, texture, uniform, vec2, vec3, vec4 } from 'three/tsl'
import type { Look } from '../catalog/index.ts'
import type { Air } from './air.ts'
import type { Rgb } from './color.ts'
import { BodyLight, GroundLight, studioBands } from './lighting-models.ts'
import { blankPainting, surfaceGrain } from './painting.ts'
import { snowWhite } from './sketch.ts'

/*
 * All of the picture's shader graphs but the lens and the water. What makes fur differ from felt are vertex attributes, not graphs:
 * `tone` colour and roughness; `finish` gloss, mirror, softness, glow; `grain` how much of each channel of the grain painting.
 */

type Shading = Look['shading']
type Vec3Node = Node<'vec3'>

class LitMaterial extends MeshLambertNodeMaterial {
  readonly #model: () => LightingModel
  constructor(model: () => LightingModel) {
    super()
    this.#model = model
    this.fog = false
  }
  override setupLightingModel(): ReturnType<MeshLambertNodeMaterial['setupLightingModel']> {
    return this.#model() as ReturnType<MeshLambertNodeMaterial['setupLightingModel']>
  }
}

/** Colour of a body at a point: its own, roughened by weave, strands, pores or brush marks. */
function grainedTone(strength: number): Vec3Node {
  const tone = attribute<'vec4'>('tone', 'vec4')
  const weights = attribute<'vec4'>('grain', 'vec4')
  const at = vec2(positionGeometry.x.add(positionGeometry.z.mul(0.83)), positionGeometry.y.add(positionGeometry.z.mul(0.31))).mul(4.2)
  const unevenness = dot(texture(bodyGrain(), at).sub(0.5), weights)
  return tone.rgb.mul(unevenness.mul(strength).add(1))
}
let grainTexture: Texture | undefined
const bodyGrain = (): Texture => (grainTexture ??= surfaceGrain())

/** One for each kind of thing that is drawn, shared by all shots of a film. */
export interface Materials {
  body: NodeMaterial
  /** Bodies over which cracks come. */
  cracked: NodeMaterial
  /** The see-through parts of bodies: panes, bottles. */
  glass: NodeMaterial
  /** Bodies of those that live, of glass as a whole: a glass horse is as thick as it is, and would be lost in a meadow if it were clear. */
  crystal: NodeMaterial
  /** Things that are clear as a whole: an ice cube, a bottle. */
  clear: NodeMaterial
  /** What fills a vessel; each vertex says how much it hides. */
  liquid: NodeMaterial
  /** Bodies that come and go; each vertex says how much of it is there. */
  fading: NodeMaterial
  /** Bodies and scenery upside down under ice and wet ground. */
  reflectedBody: NodeMaterial
  /** The line around bodies; undefined in looks without ink. */
  ink: NodeMaterial | undefined
  scenery: NodeMaterial
  reflectedScenery: NodeMaterial
  sky: SkyDome
  contact: NodeMaterial
}

export function createMaterials(air: Air, look: Look): Materials {
  return {
    body: bodyMaterial(air, look), cracked: crackedMaterial(air, look), glass: glassMaterial(air, look, 0.07), crystal: glassMaterial(air, look, 0.4), clear: clearMaterial(air, look), liquid: liquidMaterial(air, look), fading: fadingMaterial(air, look), reflectedBody: reflectedBodyMaterial(air),
    ink: look.inkPermille > 0 ? inkMaterial(air) : undefined,
    scenery: sceneryMaterial(air), reflectedScenery: reflectedSceneryMaterial(air), sky: skyMaterial(), contact: contactMaterial(),
  }
}

function bodyMaterial(air: Air, look: Look): NodeMaterial {
  const material = new LitMaterial(() => new BodyLight(air, look.shading))
  material.colorNode = grainedTone(look.shading === 'matt' ? 1.5 : look.shading === 'bands' ? 0.25 : 1)
  material.outputNode = vec4(air.seen(output.rgb), 1)
  return material
}

/** How wide half a crack is: a share of the picture's height, and how many pixels at least. */
const crackWidth = { ofFrame: 0.0021, leastPx: 0.55 }

/** A body with hairlines where the mesh says that cracks run. */
function crackedMaterial(air: Air, look: Look): NodeMaterial {
  const material = new LitMaterial(() => new BodyLight(air, look.shading))
  const crack = attribute<'vec3'>('crack', 'vec3')
  const halfPx = screenSize.y.mul(crackWidth.ofFrame).max(crackWidth.leastPx)
  // so many pixels wide wherever it runs: by the numbers alone it would be a blot where they hardly differ
  const lineAt = (field: Node<'float'>, width: number): Node<'float'> => {
    const awayPx = field.abs().div(fwidth(field).max(1e-5))
    const half = halfPx.mul(width)
    return smoothstep(half.add(0.7), half.sub(0.5).max(0), awayPx)
  }
  const line = max(lineAt(crack.x, 1), lineAt(crack.y, 0.6).mul(0.75)).mul(smoothstep(0, 0.25, crack.z))
  material.colorNode = grainedTone(look.shading === 'matt' ? 1.5 : look.shading === 'bands' ? 0.25 : 1).mul(float(1).sub(line.mul(0.86)))
  material.outputNode = vec4(air.seen(output.rgb), 1)
  return material
}

/** How much of what lies behind a body of clear glass or ice is hidden in its middle, and at its edges. */
const clearHides = { middle: 0.13, edge: 0.8 }

/** A body that is clear through and through: little more than its bright edges, what it mirrors, and its far side seen through the near one. */
function clearMaterial(air: Air, look: Look): NodeMaterial {
  const material = new LitMaterial(() => new BodyLight(air, look.shading))
  const own = attribute<'vec4'>('tone', 'vec4').rgb
  material.colorNode = own
  const facing = dot(normalView, positionViewDirection).abs().clamp(0, 1)
  const edge = float(1).sub(facing)
  const lamps = studioBands(reflect(positionViewDirection.negate(), normalView), air)
  const glint = smoothstep(0.5, 1.3, lamps.dot(vec3(0.3, 0.59, 0.11)))
  const rim = smoothstep(0.58, 0.97, edge)
  material.outputNode = vec4(air.seen(output.rgb.mul(0.75).add(mix(own, vec3(1, 1, 1), 0.6).mul(rim.mul(0.7).add(glint.mul(0.5))))), rim.mul(clearHides.edge).add(clearHides.middle).add(glint.mul(0.3)).clamp(0, 0.92))
  material.transparent = true
  material.depthWrite = false
  material.side = DoubleSide
  return material
}

/** Clear where it is looked through, by `least` of what lies behind hidden, and bright at its edges. */
function glassMaterial(air: Air, look: Look, least: number): NodeMaterial {
  const material = new LitMaterial(() => new BodyLight(air, look.shading))
  material.colorNode = attribute<'vec4'>('tone', 'vec4').rgb
  const edge = float(1).sub(dot(normalView, positionViewDirection).clamp(0, 1))
  const shine = output.rgb.dot(vec3(0.3, 0.5, 0.2)).mul(0.55)
  // where one looks along its wall it is dark and blue, or it would be lost before what is bright
  const rimmed = mix(output.rgb, output.rgb.mul(vec3(0.36, 0.5, 0.58)), smoothstep(0.72, 0.97, edge).mul(0.75))
  material.outputNode = vec4(air.seen(rimmed), edge.pow(2).mul(0.72).add(least).add(shine.mul(edge.add(0.2))).clamp(0, 0.92))
  material.transparent = true
  material.depthWrite = false
  return material
}

/** Lit as a body is, and seen through as far as `opacity` lets. */
function liquidMaterial(air: Air, look: Look): NodeMaterial {
  const material = new LitMaterial(() => new BodyLight(air, look.shading))
  material.colorNode = grainedTone(1)
  material.outputNode = vec4(air.seen(output.rgb), attribute<'float'>('opacity', 'float'))
  material.transparent = true
  material.depthWrite = false
  return material
}

/** As a liquid is drawn, but its far side is not seen through its near side. */
function fadingMaterial(air: Air, look: Look): NodeMaterial {
  const material = liquidMaterial(air, look)
  material.depthWrite = true
  return material
}

/** Seen through ice: flat light from the true side, paler with depth. */
function reflectedBodyMaterial(air: Air): NodeMaterial {
  const material = new MeshBasicNodeMaterial()
  const upright = normalWorld.mul(vec3(1, -1, 1))
  const fill = mix(air.bounce, air.sky, upright.y.mul(0.5).add(0.5))
  const light = fill.add(air.key.mul(dot(upright, air.keyFrom).add(0.3).div(1.3).max(0)))
  const depth = smoothstep(-2.4, 0, positionWorld.y)
  material.fragmentNode = vec4(air.seen(mix(air.haze.mul(0.9), attribute<'vec4'>('tone', 'vec4').rgb.mul(light), depth.mul(0.9))), 1)
  material.fog = false
  return material
}

function inkMaterial(air: Air): NodeMaterial {
  const material = new MeshBasicNodeMaterial()
  material.side = BackSide
  material.positionNode = positionLocal.add(normalLocal.normalize().mul(air.inkM))
  material.fragmentNode = vec4(0.06, 0.045, 0.06, 1)
  material.fog = false
  return material
}

/** Scenery carries its light in its vertices; what is left is wind and air. */
function sceneryMaterial(air: Air): NodeMaterial {
  const material = new MeshBasicNodeMaterial()
  const shade = attribute<'vec4'>('shade', 'vec4')
  const at = positionGeometry
  const wind = sin(air.timeS.mul(1.7).add(at.x.mul(1.3)).add(at.z.mul(0.9))).mul(shade.a.max(0))
  const bob = sin(air.timeS.mul(7).add(at.x.mul(37).add(at.z.mul(53)).floor())).max(0).mul(shade.a.min(0).negate())
  material.positionNode = at.add(vec3(wind, bob, wind.mul(0.6)))
  material.fragmentNode = vec4(air.seen(air.inSeason(shade.rgb, at.y)), 1)
  material.side = DoubleSide
  material.fog = false
  return material
}

/** Metres above the ground up to which scenery is mirrored in it. */
export const reflectedM = 1.35

/** The farther above the ground, the more its image is lost in it. */
function reflectedSceneryMaterial(air: Air): NodeMaterial {
  const material = new MeshBasicNodeMaterial()
  const kept = smoothstep(-reflectedM, -0.1, positionWorld.y)
  material.fragmentNode = vec4(air.seen(mix(air.haze, attribute<'vec4'>('shade', 'vec4').rgb, kept)), 1)
  material.side = DoubleSide
  material.fog = false
  return material
}

/** The dome and the painting on it, which each set exchanges for its own. */
export interface SkyDome { material: NodeMaterial; painting: { value: Texture } }

function skyMaterial(): SkyDome {
  const material = new MeshBasicNodeMaterial()
  const towards = positionGeometry.normalize()
  const azimuth = towards.x.atan(towards.z).mul(1 / (2 * Math.PI)).add(0.5)
  const elevation = towards.y.asin().mul(1 / Math.PI).add(0.5)
  const painting = texture(blankPainting(), vec2(azimuth, elevation))
  material.fragmentNode = painting
  material.side = BackSide
  material.depthWrite = false
  material.fog = false
  return { material, painting }
}

/** Soft darkness where a foot meets the ground. `uv` runs over the blot, the alpha of `shade` is its depth. */
function contactMaterial(): NodeMaterial {
  const material = new MeshBasicNodeMaterial()
  const blot = attribute<'vec3'>('blot', 'vec3')
  const falloff = smoothstep(1, 0, length(blot.xy))
  material.fragmentNode = vec4(0.02, 0.02, 0.035, falloff.mul(falloff).mul(blot.z))
  material.transparent = true
  material.depthWrite = false
  material.fog = false
  return material
}

/** What the ground of one set looks like. */
export interface GroundCoat {
  painting: Texture
  /** Metres from the middle to the painting's edge. */
  halfM: number
  /** The colour beyond the painting. */
  farColor: Rgb
  detail: Texture
  detailM: number
  detailStrength: number
  /** 0 matt to 1 like wet ice. */
  gloss: number
  /** How much of the mirrored world shows through: 0 none. */
  mirror: number
}

export function groundMaterial(air: Air, coat: GroundCoat, snow: number): NodeMaterial {
  const gloss = uniform(coat.gloss)
  const material = new LitMaterial(() => new GroundLight(air, gloss))
  const plane = positionWorld.xz
  const painted = texture(coat.painting, plane.div(coat.halfM * 2).add(0.5)).rgb
  const near = smoothstep(coat.halfM * 0.98, coat.halfM * 0.8, max(plane.x.abs(), plane.y.abs()))
  const fine = texture(coat.detail, plane.div(coat.detailM)).r.mul(2).sub(1).mul(coat.detailStrength).add(1)
  const far = uniform(new Vector3(...coat.farColor))
  const bare = mix(far, painted.mul(painted), near)
  const grown = air.inSeason(bare, float(0))
  material.colorNode = (snow > 0 ? mix(grown, vec3(...snowWhite), snow) : grown).mul(fine)
  const grazing = float(1).sub(normalView.dot(positionViewDirection).clamp(0, 1))
  const alpha = float(1).sub(grazing.pow(1.5).mul(0.75).add(0.25).mul(coat.mirror))
  material.outputNode = vec4(air.seen(output.rgb), coat.mirror > 0 ? alpha : float(1))
  material.transparent = coat.mirror > 0
  return material
}
