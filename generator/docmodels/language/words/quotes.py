"""Quotation marks of other languages than English, which hold a value as those do."""


def quoted(most: int) -> str:
    """Return a pattern of what stands in such marks: at most `most` characters.

    German has „so“ and »so«, French « so », Chinese and Japanese 「so」.  What closes a
    quotation of one language opens one of another: »so« has no space within.
    """
    within = f"{{1,{most}}}"
    marks = (r"„[^„“”]{}[“”]", "«[^«»]{}»", r"»(?=\w)[^«»]{}«", "「[^「」]{}」")
    return "|".join(one.format(within) for one in marks)
