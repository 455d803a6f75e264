"""The two-way model given its three standard deviations: everything is Gaussian, and solved on the smaller side.

One side of the panel is *kept* and the other one, *outer*, integrated out. With τ_o and τ_k their standard deviations,
n_o the outer side's numbers of reviews and w = τ_o² / (σ² + n_o τ_o²), that leaves the system (the Schur complement)
    A = σ²/τ_k² I + diag(n_k) − Zᵀ diag(w) Z,    A κ̂ = t − Zᵀ w S,
for the kept effects κ ~ N(κ̂, σ² A⁻¹); then outer_o | κ ~ N(w_o (S_o − z_o·κ), σ² w_o). Here Z (outer × kept) is who
scored what, S and t are the outer and the kept side's sums of centred totals. The reviewers are kept unless there are
more of them than applications. The outer side enters only through groups with the same number of reviews, so a node's
likelihood costs the same for 20 applications as for 1,000. A falls into one block for each part of the panel that
shares nothing with the others; blocks of one size are solved together.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_array
from scipy.special import ndtr

from workbench.ranking.large import MOST_EXACT, STRATA, wins_against_strata

if TYPE_CHECKING:
    from workbench.ranking.panel import Floats, Ints, Panel

PAIRS_AT_ONCE = 65_536  # half a megabyte stays in the cache
MOSTLY_ZEROS = 0.2
LARGEST_BATCH = 200_000  # matrix elements


@dataclass(frozen=True)
class Blocks:
    """k blocks of c kept members: who they are (k × c), and their parts of ZᵀZ and ZᵀS by number of reviews.

    `grams` (counts × k·c·c) and `crosses` (counts × k·c) have one row for each of the outer side's numbers of reviews.
    """

    members: Ints
    degrees: Floats
    sums: Floats
    grams: Floats
    crosses: Floats

    def distinct(self) -> tuple[Blocks, Floats]:
        """The blocks that differ in more than who they are, and how many there are of each."""
        k, c = self.members.shape
        grams, crosses = self.grams.reshape(-1, k, c * c), self.crosses.reshape(-1, k, c)
        looks = np.concatenate([self.degrees, self.sums, *grams, *crosses], axis=1)
        _, first, times = np.unique(looks, axis=0, return_index=True, return_counts=True)
        some = Blocks(
            members=self.members[first],
            degrees=self.degrees[first],
            sums=self.sums[first],
            grams=grams[:, first].reshape(len(grams), -1),
            crosses=crosses[:, first].reshape(len(crosses), -1),
        )
        return some, times.astype(np.float64)


@dataclass(frozen=True)
class Node:
    """The posterior at one node: kept ~ N(kept, shared), outer | kept ~ N(weights · (S − Z kept), own).

    `outer` is the outer side's mean; `shared` holds one covariance (k × c × c) for each of the solver's blocks.
    """

    kept: Floats
    shared: tuple[Floats, ...]
    outer: Floats
    own: Floats
    weights: Floats


class NodeSolver:
    """Likelihood and posterior of a panel at given standard deviations."""

    def __init__(self, panel: Panel) -> None:
        n, m = panel.incidence.shape
        self.panel = panel
        self.keeps_reviewers = m <= n
        if self.keeps_reviewers:
            self._links, self._outer_sums, self._kept_sums = panel.incidence, panel.sums, panel.reviewer_sums
            self._parts, self._within = panel.reviewer_parts, panel.within
        else:
            self._links, self._outer_sums, self._kept_sums = panel.incidence.T, panel.reviewer_sums, panel.sums
            self._parts, self._within = panel.parts, panel.within_reviewers
        # Mostly zeros where there are many reviewers; and equal rows have equal sums to the last bit.
        self._sparse_links = csr_array(self._links)
        self._counts = self._links.sum(axis=1)
        self._count_values, self._count_sizes = np.unique(self._counts, return_counts=True)
        self._squares = [float(np.square(self._outer_sums[self._counts == at]).sum()) for at in self._count_values]

    @cached_property
    def blocks(self) -> tuple[Blocks, ...]:
        """The kept side's blocks, those of one size together."""
        _, first, sizes = np.unique(self._parts, return_index=True, return_counts=True)
        members = [np.flatnonzero(self._parts == name) for name in self._parts[np.sort(first)]]
        pieces = [self._count_piece(count) for count in self._count_values]
        degrees = self._links.sum(axis=0)
        made = []
        for size in np.unique(sizes):
            who = np.array([some for some in members if len(some) == size])
            rows, columns = who[:, :, None], who[:, None, :]
            grams = np.array([gram[rows, columns].ravel() for gram, _ in pieces])
            crosses = np.array([cross[who].ravel() for _, cross in pieces])
            made.append(Blocks(who, degrees[who], self._kept_sums[who], grams, crosses))
        return tuple(made)

    @cached_property
    def _distinct_blocks(self) -> tuple[tuple[Blocks, Floats], ...]:
        return tuple(blocks.distinct() for blocks in self.blocks)

    @property
    def cost(self) -> float:
        """What solving a node and ranking by it costs, in probabilities computed."""
        blocks = sum(blocks.members.size * blocks.members.shape[1] ** 2 for blocks in self.blocks)
        applications = len(self.panel.applications)
        pairs = applications * (STRATA if self.is_large else applications)
        return float(pairs + blocks / 5 + 2_000)

    def _count_piece(self, count: float) -> tuple[Floats, Floats]:
        at = self._counts == count
        return self._links[at].T @ self._links[at], self._links[at].T @ self._outer_sums[at]

    def _sides(self, application: Floats, reviewer: Floats) -> tuple[Floats, Floats]:
        """The outer and the kept side's standard deviations."""
        return (application, reviewer) if self.keeps_reviewers else (reviewer, application)

    def _system(self, blocks: Blocks, outer: Floats, kept: Floats, noise: Floats) -> tuple[Floats, Floats]:
        """The systems A (g × k × c × c) and right-hand sides (g × k × c) at g nodes."""
        k, c = blocks.members.shape
        ratio = ((outer / noise) ** 2)[:, None]
        weights = ratio / (1 + self._count_values * ratio)
        matrix = (-weights @ blocks.grams).reshape(-1, k, c, c)
        diagonal = np.einsum("gkcc->gkc", matrix)
        diagonal += blocks.degrees + ((noise / kept) ** 2)[:, None, None]
        return matrix, blocks.sums - (weights @ blocks.crosses).reshape(-1, k, c)

    def log_likelihood(self, application: Floats, reviewer: Floats, noise: Floats) -> Floats:
        """The log density of the totals (up to a constant) at g nodes of τ_p, τ_r and σ."""
        size = max(1, LARGEST_BATCH // sum(blocks.grams.shape[1] for blocks, _ in self._distinct_blocks))
        parts = [slice(start, start + size) for start in range(0, len(noise), size)]
        return np.concatenate(
            [self._log_likelihood(*self._sides(application[at], reviewer[at]), noise[at]) for at in parts]
        )

    def _log_likelihood(self, outer: Floats, kept: Floats, noise: Floats) -> Floats:
        ratio = (outer / noise) ** 2
        squares = np.full(len(ratio), self._within)
        log_det = 2 * len(self._kept_sums) * np.log(kept / noise) + 2 * self._counts.sum() * np.log(noise)
        for count, size, total in zip(self._count_values, self._count_sizes, self._squares, strict=True):
            # S²/n − w S² without taking the difference of two large numbers.
            squares += total / (count * (1 + count * ratio))
            log_det += size * np.log1p(count * ratio)
        for blocks, times in self._distinct_blocks:
            matrix, right = self._system(blocks, outer, kept, noise)
            c = right.shape[2]
            if c == 1:  # thousands of factorisations of single numbers would take their time
                squares -= (np.square(right) / matrix[..., 0])[..., 0] @ times
                log_det += np.log(matrix)[..., 0, 0] @ times
                continue
            # Bordered by the right-hand side, one factorisation gives the determinant and L⁻¹t in its last row.
            bordered = np.empty((*right.shape[:2], c + 1, c + 1))
            bordered[..., :c, :c] = matrix
            bordered[..., c, :c] = bordered[..., :c, c] = right
            bordered[..., c, c] = 1 + 2 * np.square(right).sum(axis=2) * ((kept / noise) ** 2)[:, None]
            factor = np.linalg.cholesky(bordered)
            squares -= np.square(factor[..., c, :c]).sum(axis=2) @ times
            log_det += 2 * np.log(np.diagonal(factor, axis1=2, axis2=3)[..., :c]).sum(axis=2) @ times
        return np.asarray(-0.5 * (log_det + np.maximum(squares, 0) / noise**2))

    def solve(self, application: float, reviewer: float, noise: float) -> Node:
        """The exact posterior of applications and reviewers at one node."""
        outer, kept = self._sides(np.array([application]), np.array([reviewer]))
        effects = np.empty(len(self._kept_sums))
        shared = []
        for blocks in self.blocks:
            matrix, right = self._system(blocks, outer, kept, np.array([noise]))
            inverse = np.linalg.inv(matrix[0])
            inverse = (inverse + inverse.swapaxes(1, 2)) / 2
            effects[blocks.members] = (inverse @ right[0][:, :, None])[:, :, 0]
            shared.append(noise**2 * inverse)
        ratio = (outer.item() / noise) ** 2
        weights = ratio / (1 + self._counts * ratio)
        return Node(
            kept=effects,
            shared=tuple(shared),
            outer=weights * (self._outer_sums - self._sparse_links @ effects),
            own=noise**2 * weights,
            weights=weights,
        )

    def effects(self, node: Node) -> tuple[Floats, Floats]:
        """The posterior means of θ (n) and ν (m)."""
        return (node.outer, node.kept) if self.keeps_reviewers else (node.kept, node.outer)

    def leniency_variances(self, node: Node) -> Floats:
        """The posterior variances of ν (m)."""
        variances = np.empty(len(node.kept))
        for blocks, shared in zip(self.blocks, node.shared, strict=True):
            variances[blocks.members] = np.diagonal(shared, axis1=1, axis2=2)
        if self.keeps_reviewers:
            return variances
        alone, shared = np.zeros(len(node.kept)), np.zeros(len(node.outer))
        for blocks, covariances in zip(self.blocks, node.shared, strict=True):
            if blocks.members.shape[1] == 1:
                alone[blocks.members[:, 0]] = covariances[:, 0, 0]
                continue
            for members, block in zip(blocks.members, covariances, strict=True):
                rows = self._links[:, members]
                shared += ((rows @ block) * rows).sum(axis=1)
        return np.asarray(node.own + node.weights**2 * (shared + self._sparse_links @ alone))

    def draw_effects(self, node: Node, pairs: int, random: np.random.RandomState) -> Floats:
        """Draws (2 · pairs × n) of θ from the node's joint posterior, each with its mirror image about the mean."""
        kept = np.empty((pairs, len(node.kept)))
        for blocks, covariance in zip(self.blocks, node.shared, strict=True):
            normal = random.standard_normal((len(blocks.members), pairs, blocks.members.shape[1]))
            mixed = normal @ np.linalg.cholesky(covariance).swapaxes(1, 2)
            kept[:, blocks.members] = mixed.swapaxes(0, 1)
        if self.keeps_reviewers:
            own = random.standard_normal((pairs, len(node.outer))) * np.sqrt(node.own)
            kept = own - node.weights * (self._sparse_links @ kept.T).T
        mean = self.effects(node)[0]
        return np.concatenate([mean + kept, mean - kept])

    def _factors(self, node: Node) -> tuple[Floats, Floats, csr_array, Floats]:
        """θ's mean m, its variance V_ii, and two factors F and G with V_ik = F_i·G_k for i ≠ k; F is mostly zeros."""
        mean = self.effects(node)[0]
        if not self.keeps_reviewers:  # few of these share anything, and what they share hardly moves a rank
            variance = np.empty(len(mean))
            for blocks, shared in zip(self.blocks, node.shared, strict=True):
                variance[blocks.members] = np.diagonal(shared, axis1=1, axis2=2)
            return mean, variance, csr_array((len(mean), 1)), np.zeros((len(mean), 1))
        right = np.zeros((len(mean), len(node.kept)))
        for blocks, shared in zip(self.blocks, node.shared, strict=True):
            for members, block in zip(blocks.members, shared, strict=True):
                right[:, members] = csr_array(self._links[:, members]) @ block
        right *= node.weights[:, None]
        left = csr_array(self._sparse_links.multiply(node.weights[:, None]))
        return mean, node.own + np.asarray(left.multiply(right).sum(axis=1)).reshape(-1), left, right

    @cached_property
    def _patterns(self) -> tuple[Ints, list[list[tuple[Ints, Floats | csr_array]]], Ints]:
        """An outer member for each different row of Z, block by block the rows in it, and each one's row."""
        rows, first, which = np.unique(self._links, axis=0, return_index=True, return_inverse=True)
        inside = []
        for blocks in self.blocks:
            touched = [np.flatnonzero(rows[:, who].any(axis=1)) for who in blocks.members]
            inside.append(
                [(at, _thinned(rows[np.ix_(at, who)])) for at, who in zip(touched, blocks.members, strict=True)]
            )
        return first, inside, which.reshape(-1)

    def _pattern_covariance(self, node: Node) -> tuple[Ints, Floats, Ints]:
        """The patterns' first members, the covariance that patterns owe to the kept side, and everyone's pattern."""
        first, inside, which = self._patterns
        covariance = np.zeros((len(first), len(first)))
        for patterns, shared in zip(inside, node.shared, strict=True):
            for (at, rows), block in zip(patterns, shared, strict=True):
                weights = node.weights[first[at]]
                covariance[np.ix_(at, at)] = np.outer(weights, weights) * (rows @ block @ rows.T)
        return first, covariance, which

    @cached_property
    def _pattern_pairs(self) -> Ints:
        """Where each pair of outer members has its pair of patterns (n × n)."""
        first, _, which = self._patterns
        return which[:, None] * len(first) + which[None, :]

    @cached_property
    def _kept_kinds(self) -> tuple[Ints, Ints] | None:
        """If no kept members share anything: one of each kind of equal variance, and each pair's pair of kinds."""
        blocks = self.blocks[0]
        if len(self.blocks) > 1 or blocks.members.shape[1] > 1:
            return None
        looks = np.concatenate([blocks.degrees.T, blocks.grams])
        _, first, which = np.unique(looks, axis=1, return_index=True, return_inverse=True)
        kind = np.empty_like(which.reshape(-1))
        kind[blocks.members[:, 0]] = which.reshape(-1)
        return first, kind[:, None] * len(first) + kind[None, :]

    @property
    def is_large(self) -> bool:
        """Whether ranks are approximated: see `large`."""
        return len(self.panel.applications) > MOST_EXACT

    def expected_ranks(self, node: Node) -> Floats:
        """ER_i = 1 + Σ_k Φ((m_k − m_i) / √(V_kk + V_ii − 2 V_ik)), rank 1 the highest."""
        if self.is_large:
            return wins_against_strata(*self._factors(node), STRATA)
        if self.keeps_reviewers:
            first, covariance, _ = self._pattern_covariance(node)
            own, pairs = node.own[first], self._pattern_pairs
        elif self._kept_kinds is not None:
            first, pairs = self._kept_kinds
            own = node.shared[0][first, 0, 0]
            covariance = np.zeros((len(first), len(first)))
        else:
            n = len(node.kept)
            covariance, own, pairs = np.zeros((n, n)), np.zeros(n), None
            for blocks, shared in zip(self.blocks, node.shared, strict=True):
                covariance[blocks.members[:, :, None], blocks.members[:, None, :]] = shared
        height = np.diag(covariance)
        spread = np.maximum(height[:, None] + height[None, :] - 2 * covariance, 0)
        spread += own[:, None] + own[None, :]
        # Only an application against itself can have no spread, and that pair isn't looked at.
        precision = 1 / np.sqrt(np.maximum(spread, np.finfo(float).tiny))
        return _summed_wins(self.effects(node)[0], precision, pairs)


def _thinned(links: Floats) -> Floats | csr_array:
    """The same matrix, without its zeros where it is mostly zeros, so that products with it take less time."""
    return csr_array(links) if np.count_nonzero(links) < MOSTLY_ZEROS * links.size else links


def _summed_wins(mean: Floats, precision: Floats, pairs: Ints | None) -> Floats:
    """1 + the probabilities that each other one is higher; each pair is computed once, so they add up exactly.

    `precision` is by pair of applications, or by whatever else `pairs` looks up for a pair.
    """
    n = len(mean)
    ranks = np.ones(n)
    height = max(1, PAIRS_AT_ONCE // n)
    for start in range(0, n, height):
        stop = min(start + height, n)
        gap = mean[None, start:] - mean[start:stop, None]
        if precision.size == 1:
            gap *= precision.item()
        elif pairs is None:
            gap *= precision[start:stop, start:]
        else:
            gap *= precision.take(pairs[start:stop, start:])
        higher = ndtr(gap, out=gap)
        ranks[start:stop] += higher.sum(axis=1) - 0.5  # less its own half against itself
        ranks[stop:] += (stop - start) - higher[:, stop - start :].sum(axis=0)
    return ranks
