package org.mainstay.sums.disclosure.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.mainstay.sums.disclosure.noise.Chance;
import org.mainstay.sums.disclosure.noise.DiscreteLaplace;

/// Plans by chance: totals alone, flat tables, trees three deep, sums that were and were not
/// measured, with people counted in every table.
final class RandomPlans {
  private static final DiscreteLaplace[] NOISES = {
    new DiscreteLaplace(1, 1),
    new DiscreteLaplace(4, 5),
    new DiscreteLaplace(4, 15),
    new DiscreteLaplace(1, 5),
    new DiscreteLaplace(4, 25)
  };

  final List<CellTree> tables = new ArrayList<>();
  final List<long[]> truth = new ArrayList<>();
  final List<long[]> noisy = new ArrayList<>();
  final long people;

  RandomPlans(long seed) {
    var random = new Random(seed);
    people = random.nextInt(4) == 0 ? random.nextInt(3) : random.nextInt(400);
    int many = 1 + random.nextInt(5);
    for (int i = 0; i < many; i++) {
      CellTree tree =
          switch (random.nextInt(4)) {
            case 0 -> CellTree.total(noise(random));
            case 1 -> CellTree.flat(1 + random.nextInt(12), noise(random));
            default -> deep(random);
          };
      tables.add(tree);
      truth.add(counted(tree, random));
    }
    var chance = new Chance(random::nextBytes);
    for (int i = 0; i < many; i++) {
      long[] with = truth.get(i).clone();
      for (int n = 0; n < with.length; n++) {
        int cell = n;
        with[n] =
            tables.get(i).noise(n).map(noise -> with[cell] + noise.draw(chance)).orElse(-99_999L);
      }
      noisy.add(with);
    }
  }

  private static DiscreteLaplace noise(Random random) {
    return NOISES[random.nextInt(NOISES.length)];
  }

  private static CellTree deep(Random random) {
    List<Integer> parents = new ArrayList<>(List.of(-1));
    List<Integer> above = List.of(0);
    for (int level = 0; level < 3; level++) {
      List<Integer> here = new ArrayList<>();
      for (int parent : above) {
        int parts = random.nextInt(5);
        for (int c = 0; c < parts; c++) {
          here.add(parents.size());
          parents.add(parent);
        }
      }
      above = here;
    }
    int[] array = parents.stream().mapToInt(Integer::intValue).toArray();
    List<Optional<DiscreteLaplace>> noise = new ArrayList<>();
    for (int n = 0; n < array.length; n++) {
      int cell = n;
      boolean last = Arrays.stream(array).noneMatch(p -> p == cell);
      noise.add(last || random.nextBoolean() ? Optional.of(noise(random)) : Optional.empty());
    }
    return CellTree.of(array, noise);
  }

  /// Each person in one last cell and in all the sums above it.
  private long[] counted(CellTree tree, Random random) {
    long[] counts = new long[tree.cells()];
    int[] last =
        java.util.stream.IntStream.range(0, tree.cells())
            .filter(n -> tree.children(n).length == 0)
            .toArray();
    for (int person = 0; person < people; person++) {
      for (int n = last[random.nextInt(last.length)]; n >= 0; n = tree.parent(n)) {
        counts[n]++;
      }
    }
    return counts;
  }
}
