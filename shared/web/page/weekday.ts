/** The day of the week, 0 for Monday: weeks begin with it here. @param day YYYY-MM-DD */
export const weekdayOf = (day: string): number => (new Date(day).getUTCDay() + 6) % 7;
