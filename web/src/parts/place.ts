import type { PlaceRow } from "../api/types.ts";

/** What a place is called by in addresses: its key, or its name where the gazetteer has none. */
export const keyOf = ({ place }: PlaceRow) => place.key ?? place.name;
