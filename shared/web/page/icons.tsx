/** Line drawings for the kinds of contact; the word always stands beside them. */
import type { ContactType } from "../../extract/contact-record.ts";

const PATHS: Record<ContactType, string> = {
  call: "M6.6 3.5 9 8.2 7.2 10a13 13 0 0 0 6.8 6.8l1.8-1.8 4.7 2.4v2.8a1.8 1.8 0 0 1-2 1.8A17.5 17.5 0 0 1 2 5.5a1.8 1.8 0 0 1 1.8-2Z",
  video: "M3 6.5h11v11H3zM14 10.5l7-3.5v10l-7-3.5z",
  meeting:
    "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM16 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2.5 19.5c0-3.3 2.3-5.5 5.5-5.5 1.6 0 3 .5 4 1.5 1-1 2.400-1.500 4-1.500 3.200 0 5.500 2.200 5.500 5.500",
  visit:
    "M10.500 13.500 3 11l1-1.500 7.500.500L16 4.500c.900-1 2.600-1.400 3.300-.700.700.700.400 2.300-.700 3.300L13 11.500l.500 7.500-1.500 1-2.500-7-3 2.500v2l-1 .500-1-2.500-2.500-1 .500-1h2Z",
  message: "M3 6h18v12.500H3zM3.500 6.500 12 13l8.500-6.500",
};

export const TypeIcon = ({ type }: { type: ContactType }) => (
  <svg class={`icon t-${type}`} viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[type]} />
  </svg>
);
