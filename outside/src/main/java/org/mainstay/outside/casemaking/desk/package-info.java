/// Where commissioners and the hub lead make packs, read them and take them away.
@NullMarked
package org.mainstay.outside.casemaking.desk;

import org.jspecify.annotations.NullMarked;
