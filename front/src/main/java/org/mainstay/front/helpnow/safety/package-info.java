/// Whether somebody is safe, asked in the same words everywhere.
@NullMarked
package org.mainstay.front.helpnow.safety;

import org.jspecify.annotations.NullMarked;
