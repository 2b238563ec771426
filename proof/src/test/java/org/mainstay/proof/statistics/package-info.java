@NullMarked
package org.mainstay.proof.statistics;

import org.jspecify.annotations.NullMarked;
