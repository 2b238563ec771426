/// Where the pages of the hub network stand, and what all of their forms need.
@NullMarked
package org.mainstay.outside.network.frame;

import org.jspecify.annotations.NullMarked;
