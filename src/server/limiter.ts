/** Counts attempts by key in a fixed window, in memory that does not grow without end. */
export type Limiter = {
  /** Seconds to wait before another attempt; 0 when one is free. */
  waitSeconds(key: string): number;
  count(key: string): void;
  forget(key: string): void;
};

const MAX_KEYS = 10_000;

export function makeLimiter(
  { attempts, windowMs }: { attempts: number; windowMs: number },
  now: () => number,
): Limiter {
  const counts = new Map<string, { n: number; until: number }>();
  const live = (key: string) => {
    const entry = counts.get(key);
    return entry && entry.until > now() ? entry : null;
  };
  return {
    waitSeconds(key) {
      const entry = live(key);
      return entry && entry.n >= attempts ? Math.ceil((entry.until - now()) / 1000) : 0;
    },
    count(key) {
      const entry = live(key);
      if (entry) entry.n++;
      else {
        // The oldest key goes when there is no room: a flood of names costs memory of a known size.
        if (counts.size >= MAX_KEYS) counts.delete(counts.keys().next().value!);
        counts.delete(key);
        counts.set(key, { n: 1, until: now() + windowMs });
      }
    },
    forget: (key) => void counts.delete(key),
  };
}
