/// Pure: questionnaires, statistics, disclosure, allocation; nothing but the JDK.
@NullMarked
package org.mainstay.sums;

import org.jspecify.annotations.NullMarked;
