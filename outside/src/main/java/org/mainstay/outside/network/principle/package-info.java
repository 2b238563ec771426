/// How the hub stands to the eight principles, in words.
@NullMarked
package org.mainstay.outside.network.principle;

import org.jspecify.annotations.NullMarked;
