/// Who a person is: sealed, opened through one door that leaves a trail.
@NullMarked
package org.mainstay.inside.people;

import org.jspecify.annotations.NullMarked;
