import { Vector3 } from 'three/webgpu'
import { exp2, float, length, max, mix, positionView, smoothstep, texture, uniform, vec3 } from 'three/tsl'
import type { Node, Texture } from 'three/webgpu'
import { encoded, rgb, type Rgb } from './color.ts'
import type { LightPlan } from './light.ts'
import { seasonTints, type Season } from './season.ts'

/** What all materials of a picture share: the light and the air, as shader inputs that a shot sets once and a frame moves. */
export class Air {
  readonly key = uniform(new Vector3())
  readonly keyFrom = uniform(new Vector3(0, 1, 0))
  readonly sky = uniform(new Vector3())
  readonly bounce = uniform(new Vector3())
  readonly rim = uniform(new Vector3())
  /** Where the spotlight's pool lies on the floor, and how much of the key it gathers. */
  readonly poolAt = uniform(new Vector3())
  readonly pool = uniform(0)
  readonly haze = uniform(new Vector3())
  readonly hazePerM = uniform(0)
  /** Metres in front of the camera that stay clear. */
  readonly hazeFromM = uniform(0)
  readonly horizon = uniform(new Vector3())
  readonly zenith = uniform(new Vector3())
  /** Scene seconds. */
  readonly timeS = uniform(0)
  /** Width of ink lines at the distance of the subject, metres. */
  readonly inkM = uniform(0)
  /** What the green of low and of high growth is in this season, and how much of it has turned so. */
  readonly lowGrowth = uniform(new Vector3())
  readonly highGrowth = uniform(new Vector3())
  readonly turned = uniform(0)

  set(light: LightPlan): void {
    const put = (target: { value: Vector3 }, color: Rgb) => target.value.set(...color)
    put(this.key, light.key)
    this.keyFrom.value.set(...light.keyFrom)
    put(this.sky, light.sky)
    put(this.bounce, light.bounce)
    put(this.rim, light.rim)
    put(this.haze, light.haze)
    put(this.horizon, light.horizon)
    put(this.zenith, light.zenith)
    this.hazePerM.value = light.hazePerM
    this.pool.value = light.pool
  }

  setSeason(season: Season): void {
    const { low, high, share } = seasonTints[season]
    this.lowGrowth.value.set(...low)
    this.highGrowth.value.set(...high)
    this.turned.value = share
  }

  /** A colour of the place in its season: what is green turns, as light or dark as it was; everything else stays. */
  inSeason(color: Node<'vec3'>, heightM: Node<'float'>): Node<'vec3'> {
    const green = smoothstep(0.04, 0.3, color.g.sub(max(color.r, color.b)).div(max(color.g, float(0.001))))
    const growth = mix(this.lowGrowth, this.highGrowth, smoothstep(0.3, 1.2, heightM))
    const bright = color.dot(vec3(0.3, 0.59, 0.11))
    return mix(color, growth.mul(bright), green.mul(this.turned))
  }

  /** Light as it arrives at the camera: the air in front of it takes its share, then the film curve develops it. */
  seen(light: Node<'vec3'>): Node<'vec3'> {
    const reach = max(length(positionView).sub(this.hazeFromM), float(0))
    const clear = exp2(reach.mul(this.hazePerM).mul(-1.4427))
    return this.develop(mix(this.haze, light, clear))
  }

  /** The share of the key that reaches a place on the floor: bright where the spotlight pools, with a soft edge. */
  pooled(place: Node<'vec3'>): Node<'float'> {
    const near = smoothstep(7.5, 0.8, length(place.xz.sub(this.poolAt.xz)))
    return mix(float(1), near.mul(1.0).add(0.5), this.pool)
  }

  /** `developed` of color.ts for the graphics card. */
  develop(light: Node<'vec3'>): Node<'vec3'> {
    const x = max(light.sub(0.004), vec3(0))
    return x.mul(x.mul(6.2).add(0.5)).div(x.mul(x.mul(6.2).add(1.7)).add(0.06))
  }

  /** What a mirror pointing up that much would show of the sky. */
  skyTowards(up: Node<'float'>): Node<'vec3'> {
    return mix(this.horizon, this.zenith, up.clamp(0, 1).pow(0.55))
  }
}

/** A tint that leans an already developed colour: mid grey (#808080) leans nowhere. */
export function leaning(hex: string): Rgb {
  const [r, g, b] = rgb(hex)
  return [encoded(r) / 0.502, encoded(g) / 0.502, encoded(b) / 0.502]
}
/** A texture's value without regard to how fast it changes on the screen (the only way inside a branch). */
export function sampled(source: Texture, at: Node<'vec2'>): Node<'vec4'> {
  return texture(source, at).level(float(0)) as unknown as Node<'vec4'>
}
