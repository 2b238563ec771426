/// Who is acting, and the trail of who opened what.
@NullMarked
package org.mainstay.inside.trail;

import org.jspecify.annotations.NullMarked;
