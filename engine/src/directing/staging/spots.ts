/** Where something stands, metres; its foot at `y`. */
export interface Spot { x: number; z: number; y: number }
