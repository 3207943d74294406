/** What a login card shows: the only time that a secret is seen. */
export interface PupilCard {
  readonly id: string;
  readonly name: string;
  readonly secret: string;
}
