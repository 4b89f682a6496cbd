/** Style sheets that the Studio's bundler takes along. */
declare module '*.css'
