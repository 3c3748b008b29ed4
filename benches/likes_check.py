#!/usr/bin/env python3
"""The statistics of `zeroline likes` once more, by NumPy and SciPy: benches/likes_check.py PLAN.json, where PLAN.json is `zeroline actuals PLAN --format json`.

Prints the slope by ordinary least squares, its bootstrap interval with a generator of NumPy's, and the partial rank correlation; then, by the hour of the first
LIVE, the median diamonds of each quarter of the day against the other days with its interval, and the strength, the root of Kelley's
epsilon squared of the ranks. The intervals differ from the program's in their random samples only. Needs Python with numpy and scipy; run by hand, not by the tests."""
import json
import sys
from datetime import date

import numpy as np
from scipy.stats import pearsonr, rankdata


def effect(columns, samples, random):
    """Twice the likes: change of diamonds, its interval of 19 in 20, and the rank correlation with the same controls."""
    target, others = columns[:, 0], columns[:, 1:]

    def slope(rows):
        design = np.column_stack([np.ones(len(rows)), others[rows] - others.mean(axis=0)])
        return np.linalg.lstsq(design, target[rows], rcond=None)[0][1]

    count = len(target)
    slopes = [slope(random.integers(0, count, count)) for _ in range(samples)]
    ranks = np.column_stack([rankdata(column) for column in columns.T])
    design = np.column_stack([np.ones(count), ranks[:, 2:]])
    residual = [ranks[:, i] - design @ np.linalg.lstsq(design, ranks[:, i], rcond=None)[0] for i in (0, 1)]
    low, high = np.quantile(slopes, [0.025, 0.975])
    return [2**value - 1 for value in (slope(np.arange(count)), low, high)], pearsonr(*residual)[0]


def quarters(days, samples, random):
    """Each quarter of the day: its days, median and ratio to the others less 1 with its interval; and the strength of all."""
    part = np.array([day["start_hour"] // 6 for day in days])
    diamonds = np.array([day["diamonds"] for day in days])
    for quarter in range(4):
        of, others = diamonds[part == quarter], diamonds[part != quarter]
        if min(len(of), len(others)) < 8:
            print(f"{quarter * 6} to {quarter * 6 + 6}: {len(of)} days, too few")
            continue
        drawn = [np.median(random.choice(values, (samples, len(values))), axis=1) for values in (of, others)]
        low, high = np.quantile(np.log2(drawn[0]) - np.log2(drawn[1]), [0.025, 0.975])
        ratio = np.median(of) / np.median(others) - 1
        print(f"{quarter * 6} to {quarter * 6 + 6}: {len(of)} days, median {np.median(of)}, {ratio:+.6f}, {2**low - 1:+.4f} to {2**high - 1:+.4f}")
    ranks, count, groups = rankdata(diamonds), len(days), len(set(part))
    within = sum(((ranks[part == quarter] - ranks[part == quarter].mean()) ** 2).sum() for quarter in set(part))
    epsilon = 1 - within / (count - groups) / ranks.var(ddof=1)
    print(f"hour of the first LIVE: {count} days, strength {max(epsilon, 0) ** 0.5:.6f}")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        days = json.load(file)["days"]
    used = [day for day in days if all(day.get(field, 0) > 0 for field in ("diamonds", "likes", "minutes"))]
    viewers = all(day.get("viewers", 0) > 0 for day in used)

    def row(day):
        logs = [np.log2(day[field]) for field in ("diamonds", "likes", "minutes")]
        return logs + [date.fromisoformat(day["day"]).toordinal()] + ([np.log2(day["viewers"])] if viewers else [])

    columns = np.array([row(day) for day in used])
    random = np.random.default_rng(7)
    for name, part in (("as it looks", columns[:, :2]), ("time taken out", columns)):
        (twice, low, high), rank = effect(part, 20_000, random)
        print(f"{name}: {len(used)} days, twice the likes {twice:+.6f}, {low:+.4f} to {high:+.4f}, rank correlation {rank:+.6f}")

    with_hour = [day for day in used if "start_hour" in day]
    if len(with_hour) >= 12:
        quarters(with_hour, 20_000, random)


main()
