/// Data-sharing agreements: who may receive which tables, on what ground, from when until when.
@NullMarked
package org.mainstay.hatch.agreement;

import org.jspecify.annotations.NullMarked;
