/** Wordings of one name: lists whose first member is the name to be shown ("Sergey Ryabkov", "Sergei Riabkov"). */
export interface Aliases {
  people?: readonly (readonly string[])[]
  organisations?: readonly (readonly string[])[]
}
