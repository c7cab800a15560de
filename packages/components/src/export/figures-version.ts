/** Raised whenever the same terms give other figures, so that two papers can be told apart. */
export const figuresVersion = '1';
