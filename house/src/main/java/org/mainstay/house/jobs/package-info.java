/// What the house does by itself at set times.
@NullMarked
package org.mainstay.house.jobs;

import org.jspecify.annotations.NullMarked;
