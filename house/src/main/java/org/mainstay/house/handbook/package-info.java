/// A hub's own words and numbers, read from one folder of readable files.
@NullMarked
package org.mainstay.house.handbook;

import org.jspecify.annotations.NullMarked;
