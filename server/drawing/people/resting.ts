import type { ArmPose } from './pose.ts';

/** Arms that do nothing. */
export const EASY: ArmPose = { from: 'shoulder', to: [0.13, 0.965], elbow: 'out', hand: 'easy' };
export const EASIER: ArmPose = { from: 'shoulder', to: [0.19, 0.95], elbow: 'out', hand: 'easy' };
export const ON_LAP: ArmPose = { from: 'lap', to: [22, -6], elbow: 'out', hand: 'flat', fingers: [-0.5, 1] };
export const ON_BELLY: ArmPose = { from: 'belly', to: [2, 14], elbow: 'out', hand: 'flat', fingers: [-0.8, 0.7] };
