"""Makes golden.csv: forms filled in by chance, scored a second time and in another language.

Written from the published rules alone, in exact fractions; it does not read the data files of
the product. Run it in this folder with any Python 3: the same file comes out every time.
"""

import csv
import random
from fractions import Fraction
from math import floor

METRIC = dict(zip(range(7, 36), (
    "7.00 9.51 11.25 12.40 13.33 14.08 14.75 15.32 15.84 16.36 16.88 17.43 17.98 18.59 19.25 "
    "19.98 20.73 21.54 22.35 23.21 24.11 25.03 26.02 27.03 28.13 29.31 30.70 32.55 35.00"
).split()))

# name: items, least, greatest, how many may be missing, reversed items, safety item, cut
SCALES = {
    "phq9": (9, 0, 3, 2, (), 9, 10),
    "gad7": (7, 0, 3, 0, (), None, 8),
    "phq2": (2, 0, 3, 0, (), None, 3),
    "gad2": (2, 0, 3, 0, (), None, 3),
    "wsas": (5, 0, 8, 1, (), None, None),
    "k6": (6, 0, 4, 0, (), None, 13),
    "core10": (10, 0, 4, 1, (2, 3), 6, 11),
    "swemwbs": (7, 1, 5, 0, (), None, None),
}


def band(name, total):
    if name == "phq9":
        return ["minimal", "mild", "moderate", "moderately severe", "severe"][
            (total >= 5) + (total >= 10) + (total >= 15) + (total >= 20)]
    if name == "gad7":
        return ["minimal", "mild", "moderate", "severe"][
            (total >= 5) + (total >= 10) + (total >= 15)]
    if name == "wsas":
        return ["sub-clinical", "significant functional impairment", "moderately severe or worse"][
            (total >= 10) + (total > 20)]
    if name == "k6":
        return ["below moderate", "moderate", "serious"][
            (total >= 5) + (total >= 13)] + " psychological distress"
    if name == "core10":
        return ["healthy", "low", "mild", "moderate", "moderately severe", "severe"][
            (total >= 6) + (total >= 11) + (total >= 15) + (total >= 20) + (total >= 25)]
    if name == "swemwbs":
        return ["low", "medium", "high"][
            (total >= Fraction("19.5")) + (total >= Fraction("27.5"))] + " mental wellbeing"
    return ""


def scored(name, answers):
    items, least, greatest, may_miss, turned, safety, cut = SCALES[name]
    counted = [
        least + greatest - a if i in turned else a
        for i, a in enumerate(answers, 1) if a is not None
    ]
    flagged = safety is not None and (answers[safety - 1] or 0) > 0
    missing = items - len(counted)
    if not counted or missing > may_miss:
        return "", "", "", len(counted), flagged, "not-scorable"
    total = Fraction(sum(counted) * items, len(counted))
    if missing and name == "phq9":
        total = Fraction(floor(total + Fraction(1, 2)))
    if name == "swemwbs":
        total = Fraction(METRIC[sum(counted)])
    case = "" if cut is None else str(total >= cut).lower()
    shown = str(total.numerator) if total.denominator == 1 else repr(float(total))
    return (shown, band(name, total), case, len(counted), flagged,
            "prorated" if missing else "scored")


def main():
    chance = random.Random(20261122)
    with open("golden.csv", "w", newline="") as out:
        rows = csv.writer(out, lineterminator="\n")
        rows.writerow("scale answers total band case answered flagged status".split())
        for name, (items, least, greatest, *_) in SCALES.items():
            for number in range(130):
                gaps = chance.choice([0, 0, 0, 1, 1, 2, 3, items])
                top = chance.randint(least, greatest)
                answers = [chance.randint(least, max(least, top)) for _ in range(items)]
                for place in chance.sample(range(items), min(gaps, items)):
                    answers[place] = None
                words = " ".join("-" if a is None else str(a) for a in answers)
                *rest, flagged, status = scored(name, answers)
                rows.writerow([name, words, *rest, str(flagged).lower(), status])


main()
