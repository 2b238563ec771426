/// What the hub counts about itself, coarse and never about one person.
@NullMarked
package org.mainstay.inside.counting;

import org.jspecify.annotations.NullMarked;
